import Descriptions
import LocatedYAML
import Testing

@Suite("Changes to facts reach the fact they name, and no other")
struct NodeEditingTests {
  private func node(_ text: String) throws -> Node { try YAML.parse(text, file: "n.yaml") }

  @Test(arguments: [
    ("{a: 1, b: 2}", "{b: 3, c: 4}", "{a: 1, b: 3, c: 4}"),
    ("{a: {b: 1, c: 2}}", "{a: {b: 5}}", "{a: {b: 5, c: 2}}"),
    ("{l: [1, 2]}", "{l: [3]}", "{l: [3]}"),
    (
      "{l: [{id: a, x: 1, y: 1}, {id: b}]}", "{l: [{id: c}, {id: a, x: 2}]}",
      "{l: [{id: a, x: 2, y: 1}, {id: b}, {id: c}]}"
    ),
    ("{l: [{id: a}]}", "{l: []}", "{l: []}"),
    ("{l: [{id: a}]}", "{l: [{x: 1}]}", "{l: [{x: 1}]}"),
    ("{l: [{id: a}]}", "{l: unknown}", "{l: unknown}"),
    ("{}", "{a: 1}", "{a: 1}"),
  ])
  func merging(facts: String, changes: String, expected: String) throws {
    #expect(try node(facts).merging(node(changes)).flow == expected)
  }

  private static let removals: [(String, String?)] = [
    ("a", "{b: {id: x}, l: [{id: e, x: 1}, {y: 2}]}"),
    ("b.id", "{a: 1, b: {}, l: [{id: e, x: 1}, {y: 2}]}"),
    ("l.e.x", "{a: 1, b: {id: x}, l: [{id: e}, {y: 2}]}"),
    ("l.e", "{a: 1, b: {id: x}, l: [{y: 2}]}"),
    ("l[1].y", "{a: 1, b: {id: x}, l: [{id: e, x: 1}, {}]}"),
    ("l[0]", "{a: 1, b: {id: x}, l: [{y: 2}]}"),
    ("c", nil), ("a.b", nil), ("l.f", nil), ("l[2]", nil), ("b[0]", nil), ("l.e.z", nil),
  ]

  @Test(arguments: removals)
  func removing(path: String, expected: String?) throws {
    let facts = try node("{a: 1, b: {id: x}, l: [{id: e, x: 1}, {y: 2}]}")
    let path = try #require(FactPath(path))
    #expect(facts.removing(path)?.flow == expected)
  }

  @Test func emptyMapping() {
    let place = Place(file: "n", line: 1, column: 1)
    #expect(Node.emptyMapping(at: place).flow == "{}")
  }

  @Test(arguments: ["a", "a.b[0].c", "a[0][1]", "a.c_d-e"])
  func pathsReadBack(text: String) {
    #expect(FactPath(text)?.description == text)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "[0]", "a[", "a[x]", "a[-1]", "a[99999999999999999999]", "a..b",
  ])
  func noPath(text: String) {
    #expect(FactPath(text) == nil)
  }
}

extension Node {
  /// The node on one line.
  fileprivate var flow: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence(let elements): "[\(elements.map(\.flow).joined(separator: ", "))]"
    case .mapping(let mapping):
      "{\(mapping.entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", "))}"
    }
  }
}
