import Testing
import Vocabularies

@Suite("The outline of a vocabulary has every fact once, in the order of the file")
struct FactOutlineTests {
  private static let body = """
    records:
      shop:
        fields:
          id: {type: id}
          door: {type: record, fields: {wide: {type: boolean}, lock: {type: record, fields: {kind: {type: text}}}}}
          shelves: {type: list(shelf)}
          owner: {type: reference(person)}
      shelf: {fields: {name: {type: text}, inner: {type: list(shelf)}}}
      person: {fields: {id: {type: id}}}
      unused: {fields: {x: {type: text}}}
    facts:
      open: {type: boolean}
      shops: {type: list(shop)}
      branches: {type: list(shop)}
    """

  @Test("Blocks and fields")
  func blocks() throws {
    let outline = FactOutline(try vocabulary(Self.body))
    #expect(
      outline.blocks.map { "\($0.path): \($0.entries.map(\.key).joined(separator: " "))" } == [
        "open: ",
        "shops: id door door.wide door.lock door.lock.kind shelves owner",
        "shops.shelves: name inner",
        "branches: ",
        "person: id",
        "unused: x",
      ])
    #expect(outline.blocks[1].entries.map(\.path).last == "shops.owner")
  }

  @Test(
    "A part of it, by what descriptions or rules call it",
    arguments: [
      (["open"], ["open"]),
      (
        ["shops.door"],
        ["shops", "shops.door", "shops.door.wide", "shops.door.lock", "shops.door.lock.kind"]
      ),
      (["shop.door.lock"], ["shops", "shops.door.lock", "shops.door.lock.kind"]),
      (
        ["shelf", "person.id"],
        ["shops.shelves", "shops.shelves.name", "shops.shelves.inner", "person", "person.id"]
      ),
      (["shops.do"], []), (["nothing"], []), ([""], []), ([], []),
    ])
  func part(names: [String], paths: [String]) throws {
    let outline = FactOutline(try vocabulary(Self.body)).restricted(to: names)
    #expect(outline.blocks.flatMap { [$0.path] + $0.entries.map(\.path) } == paths)
  }
}
