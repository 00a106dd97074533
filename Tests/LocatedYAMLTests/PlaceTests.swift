import LocatedYAML
import Testing

@Suite("Every node knows its line and column in code points")
struct PlaceTests {
  @Test(
    "places of keys and values",
    arguments: [
      ("a: 1", "1:1 a 1:4"),
      ("\u{FEFF}a: 1", "1:1 a 1:4"),
      ("规则: 值", "1:1 规则 1:5"),
      ("😀e\u{301}: x", "1:1 😀e\u{301} 1:6"),
      ("a: \"退出😀\" # c\nb: 2", "1:1 a 1:4, 2:1 b 2:4"),
      ("a:\t1\t# tab\nb:\t2", "1:1 a 1:4, 2:1 b 2:4"),
      ("a: 1\r\nb: 2\rc: 3\n", "1:1 a 1:4, 2:1 b 2:4, 3:1 c 3:4"),
      ("{a: 1, \"b\":2}", "1:2 a 1:5, 1:8 b 1:12"),
      ("a:\nb: |\n  x\nc: >\n  y\n  z\n", "1:1 a 1:3, 2:1 b 2:4, 4:1 c 4:4"),
      ("---\n# c\n  a: !!str 1\n  b: &x 2", "3:3 a 3:6, 4:3 b 4:6"),
      ("? a\n: b", "1:3 a 2:3"),
      ("a: x\u{2028}y\u{85}z\nb: 2", "1:1 a 1:4, 2:1 b 2:4"),
      ("\"\\ud83d\\ude00\": 1", "1:1 😀 1:17"),
    ])
  func entries(text: String, expected: String) throws {
    let mapping = try #require(try YAML.parse(text, file: "f").mapping)
    let found = mapping.entries.map { entry in
      let (key, value) = (entry.keyPlace, entry.value.place)
      return "\(key.line):\(key.column) \(entry.key) \(value.line):\(value.column)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(
    "places say what they count",
    arguments: [
      (.line, "f:3:4"), (.paragraph, "f, paragraph 3, character 4"), (.page, "f, page 3, line 4"),
    ] as [(Place.Unit, String)])
  func units(unit: Place.Unit, expected: String) {
    #expect(Place(file: "f", line: 3, column: 4, unit: unit).description == expected)
  }

  @Test("lists stand at their first dash or bracket")
  func lists() throws {
    let root = try YAML.parse("a:\n  - x\n  -\n    [y,\n     z]\n", file: "dir/f.yaml")
    let list = try #require(root.mapping?["a"])
    #expect(list.place.description == "dir/f.yaml:2:3")
    #expect(list.sequence?.map(\.place.description) == ["dir/f.yaml:2:5", "dir/f.yaml:4:5"])
    #expect(list.sequence?.last?.sequence?.last?.place.description == "dir/f.yaml:5:6")
  }

  @Test("line separators of YAML 1.1 are plain characters")
  func lineSeparators() throws {
    let root = try YAML.parse("a: x\u{2028}y\u{2029}z\nb: 'q\u{85}r'", file: "f")
    #expect(root.mapping?["a"]?.string == "x\u{2028}y\u{2029}z")
    #expect(root.mapping?["b"]?.string == "q\u{85}r")
  }

  @Test("places are ordered by file, line and column")
  func order() {
    let places = [("a", 1, 9), ("a", 2, 1), ("a", 10, 1), ("a", 10, 2), ("b", 1, 1)]
      .map { Place(file: $0, line: $1, column: $2) }
    #expect(places.reversed().sorted() == places)
  }
}
