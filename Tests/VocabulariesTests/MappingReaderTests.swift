import LocatedYAML
import Testing
import Vocabularies

@Suite("Reading a mapping reports every mistake with its place and the nearest right word")
struct MappingReaderTests {
  private enum Colour: String, CaseIterable {
    case red
    case green
  }

  private func read(_ yaml: String, _ body: (MappingReader) -> Void) throws -> [String] {
    let collector = DiagnosticCollector()
    let keys = ["format", "name", "day", "count", "flag", "colour", "list", "map"]
    if let reader = MappingReader(try node(yaml), "a thing", keys: keys, collector) {
      body(reader)
    }
    do {
      return try collector.finish().map(\.description)
    } catch {
      return error.diagnostics.map { "\($0.place) \($0.id.rawValue) \($0.hint ?? "")" }
    }
  }

  @Test func values() throws {
    let yaml = """
      format: thing/1
      name: 5.10
      day: 2026-05-01
      count: 3
      flag: true
      colour: green
      list: [a, 1]
      map: {k: v}
      """
    let problems = try read(yaml) { reader in
      #expect(reader.checkFormat("thing/1"))
      #expect(reader.requiredText("name") == "5.10")
      #expect(reader.date("day")?.description == "2026-05-01")
      #expect(reader.integer("count") == 3)
      #expect(reader.boolean("flag") == true)
      #expect(reader.word("colour", as: Colour.self) == .green)
      #expect(reader.texts("list") == ["a", "1"])
      #expect(reader.entries("map").map(\.key) == ["k"])
      #expect(reader["other"] == nil)
    }
    #expect(problems == [])
  }

  @Test func mistakes() throws {
    let yaml = """
      nmae: x
      day: 2026-02-30
      count: "3"
      flag: yes
      colour: gren
      list: a
      map: [a]
      """
    let problems = try read(yaml) { reader in
      #expect(!reader.checkFormat("thing/1"))
      #expect(reader.requiredText("name") == nil)
      #expect(reader.date("day") == nil)
      #expect(reader.integer("count") == nil)
      #expect(reader.boolean("flag") == nil)
      #expect(reader.word("colour", as: Colour.self) == nil)
      #expect(reader.elements("list").isEmpty)
      #expect(reader.entries("map").isEmpty)
    }
    #expect(
      problems == [
        "n.yaml:1:1 unknown-key did you mean `name`?",
        "n.yaml:1:1 format begin it with `format: thing/1`",
        "n.yaml:1:1 missing-key ",
        "n.yaml:2:6 invalid-date ",
        "n.yaml:3:8 wrong-type write `3` without quotes",
        "n.yaml:4:7 wrong-type write `true`",
        "n.yaml:5:9 unknown-word did you mean `green`?",
        "n.yaml:6:7 wrong-type ",
        "n.yaml:7:6 wrong-type ",
      ])
  }

  @Test func nullIsAsGoodAsNothing() throws {
    let problems = try read("name:\ncount: ~") { reader in
      #expect(reader.text("name") == nil)
      #expect(reader.integer("count") == nil)
      #expect(reader.place(of: "count").line == 2)
    }
    #expect(problems == [])
  }

  @Test(arguments: ["[a]", "a", "3", "~"])
  func noMapping(yaml: String) throws {
    let problems = try read(yaml) { _ in Issue.record("nothing to read") }
    #expect(problems.count == 1)
  }
}
