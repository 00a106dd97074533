import LocatedYAML
import Testing

@Suite("Mappings keep their order and find keys by bytes")
struct MappingTests {
  @Test("few and many keys", arguments: [0, 1, 8, 9, 10, 1000])
  func lookup(count: Int) throws {
    let keys = (0..<count).map { "键\($0 * 7919 % 1009)" }
    let text = "{" + keys.map { "\($0): v\($0)" }.joined(separator: ", ") + "}"
    let mapping = try #require(try YAML.parse(text, file: "f").mapping)
    #expect(mapping.entries.map(\.key) == keys)
    for key in keys { #expect(mapping[key]?.string == "v\(key)") }
    #expect(mapping["键"] == nil)
    #expect(mapping.entry(for: "键0")?.key == (count > 0 ? "键0" : nil))
  }

  @Test("canonically equal keys are different keys", arguments: [0, 20])
  func canonicalEquivalence(others: Int) throws {
    let fill = (0..<others).map { "k\($0): 0\n" }.joined()
    let mapping = try #require(try YAML.parse(fill + "\u{E9}: 1\ne\u{301}: 2", file: "f").mapping)
    #expect(mapping["\u{E9}"]?.scalar?.resolved == .integer(1))
    #expect(mapping["e\u{301}"]?.scalar?.resolved == .integer(2))
  }

  @Test(
    "a key that occurs twice is refused",
    arguments: [
      ("a: 1\nb: 2\na: 3", "f:3:1", "the key \"a\" is already at line 1, column 1"),
      ("x: {规: 1, \"规\": 2}", "f:1:11", "the key \"规\" is already at line 1, column 5"),
      ("1: a\n'1': b", "f:2:1", "the key \"1\" is already at line 1, column 1"),
    ])
  func duplicates(text: String, place: String, message: String) throws {
    let error = try #require(failure(of: text))
    #expect(error.place.description == place)
    #expect(error.message == message)
  }

  @Test("a key that occurs twice among many is refused")
  func duplicateAmongMany() throws {
    let text = (0..<5000).map { "key\($0): 1\n" }.joined() + "key17: 2"
    let error = try #require(failure(of: text))
    #expect(error.place == Place(file: "f", line: 5001, column: 1))
    #expect(error.message == "the key \"key17\" is already at line 18, column 1")
  }

  @Test(
    "keys are scalars",
    arguments: [
      ("? [a]\n: b", "f:1:3", "a list cannot be a key; a key is plain or quoted text"),
      ("x: 1\n{a: 1}: b", "f:2:1", "a mapping cannot be a key; a key is plain or quoted text"),
      ("- &a x\n- *a : b", "f:2:3", "an alias cannot be a key; a key is plain or quoted text"),
    ])
  func unusableKeys(text: String, place: String, message: String) throws {
    let error = try #require(failure(of: text))
    #expect(error.place.description == place)
    #expect(error.message == message)
  }

  @Test("keys keep their text whatever they resolve to")
  func keyTexts() throws {
    let root = try YAML.parse("010: a\ntrue: b\n~: c\n'': d\n\"x y\": e", file: "f")
    #expect(root.mapping?.entries.map(\.key) == ["010", "true", "~", "", "x y"])
  }

  @Test("what a node is, in words")
  func kinds() throws {
    let root = try YAML.parse("[a, 1, 1.5, true, ~, [], {}]", file: "f")
    #expect(root.kind == "a list")
    #expect(
      root.sequence?.map(\.kind) == [
        "a string", "an integer", "a number", "a boolean", "null", "a list", "a mapping",
      ])
    #expect(root.sequence?.map(\.string) == ["a", nil, nil, nil, nil, nil, nil])
    #expect(root.mapping == nil)
    #expect(root.scalar == nil)
  }
}
