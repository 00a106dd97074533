import LocatedYAML
import Testing

@Suite("Aliases repeat what they name, and nothing else")
struct AliasTests {
  @Test(
    "anchors and aliases",
    arguments: [
      ("a: &x 1\nb: *x", "{a: 1, b: 1}"),
      ("- &l [1, 2]\n- *l\n- {k: *l}", "[[1, 2], [1, 2], {k: [1, 2]}]"),
      ("- &a 1\n- *a\n- &a 2\n- *a", "[1, 1, 2, 2]"),
      ("- &a [&a 1, *a]\n- *a", "[[1, 1], 1]"),
      ("&k key: *k", "{key: key}"),
    ])
  func repeated(text: String, expected: String) throws {
    #expect(outline(try YAML.parse(text, file: "f")) == expected)
  }

  @Test("a repeated node stands where it is written")
  func place() throws {
    let root = try YAML.parse("a: &x\n  - 1\nb: *x", file: "f")
    #expect(root.mapping?["b"]?.sequence?.first?.place == Place(file: "f", line: 2, column: 5))
    #expect(root.mapping?["b"]?.place == root.mapping?["a"]?.place)
  }

  @Test(
    "aliases that repeat nothing possible",
    arguments: [
      ("a: *b", "f:1:4", "there is no anchor \"&b\" above this alias"),
      ("a: *b\nc: &b 1", "f:1:4", "there is no anchor \"&b\" above this alias"),
      (
        "a: &x [1, *x]", "f:1:11",
        "this alias is inside what it repeats, which begins at line 1, column 4"
      ),
      (
        "a: &x\n  b: &y\n    c: *x", "f:3:8",
        "this alias is inside what it repeats, which begins at line 1, column 4"
      ),
      ("a: &x {k: 1}\nb:\n  <<: *x", "f:3:3", "merge keys (<<) are not supported"),
    ])
  func refused(text: String, place: String, message: String) throws {
    let error = try #require(failure(of: text))
    #expect(error.place.description == place)
    #expect(error.message == message)
  }

  @Test("a misspelt alias is told the nearest anchor")
  func suggestion() throws {
    let error = try #require(failure(of: "a: &recipients 1\nb: *recipeints"))
    #expect(error.hint == "did you mean *recipients?")
  }

  @Test("a quoted << is an ordinary key")
  func quotedMergeKey() throws {
    #expect(outline(try YAML.parse("\"<<\": 1", file: "f")) == "{<<: 1}")
  }
}
