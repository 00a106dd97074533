import LocatedYAML
import Testing

@Suite("Hostile input ends soon, with a clear message")
struct HostileInputTests {
  @Test("an alias bomb")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<90 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let error = try #require(failure(of: text))
    #expect(error.message == "the file has more than 1000000 keys and values, aliases written out")
    #expect(error.place.line == 6)
  }

  @Test("an alias bomb of a single long text")
  func textBomb() throws {
    let text = "a: &a \"\(String(repeating: "x", count: 1_000_000))\"\nb: ["
    let error = try #require(failure(of: text + String(repeating: "*a, ", count: 100_000) + "]"))
    #expect(error.message == "the file has more than 16777216 bytes of text, aliases written out")
  }

  @Test("a recursive alias")
  func recursiveAlias() throws {
    let error = try #require(failure(of: "&a [*a]"))
    #expect(error.place == Place(file: "f", line: 1, column: 5))
  }

  @Test(
    "100,000 levels",
    arguments: [("[", 101), ("{a: ", 401), ("- ", 201), ("? ", 3), ("[{a: ", 251)])
  func depth(opening: String, column: Int) throws {
    let error = try #require(failure(of: String(repeating: opening, count: 100_000) + "x"))
    #expect(error.place == Place(file: "f", line: 1, column: column))
    #expect(
      error.message == "lists and mappings are nested more than 100 deep here"
        || error.message == "a mapping cannot be a key; a key is plain or quoted text")
  }

  @Test("4,000 levels by indentation")
  func indentedDepth() throws {
    let text = (0..<4_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let error = try #require(failure(of: text))
    #expect(error.place == Place(file: "f", line: 101, column: 101))
  }

  @Test("levels through aliases")
  func aliasDepth() throws {
    var text = "- &a0 [x]\n"
    for level in 1..<200 { text += "- &a\(level) [*a\(level - 1)]\n" }
    let error = try #require(failure(of: text))
    #expect(error.message == "lists and mappings are nested more than 100 deep here")
    #expect(error.place.line == 100)
  }

  @Test("a text of 100 MB")
  func hugeScalar() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 100 << 20)
    bytes[0] = UInt8(ascii: "\"")
    let error = try #require(failure(of: bytes))
    #expect(error.message == "the file is larger than 16777216 bytes, the most that is read")
  }

  @Test("a text of 5 MB")
  func longScalar() throws {
    let text = "a: \"" + String(repeating: "x", count: 5_000_000) + "\""
    let error = try #require(failure(of: text))
    #expect(error.message == "this text is 5000000 bytes long; at most 1048576 are allowed")
    #expect(error.place.column == 4)
  }

  @Test("a quote that is opened on line 60,000 and never closed")
  func unclosedQuote() throws {
    let lines = (1..<60_000).map { "key\($0): value" } + ["last: \"open"]
    let text = (lines + (0..<60_000).map { "more\($0): value" }).joined(separator: "\n")
    let error = try #require(failure(of: text))
    #expect(error.place == Place(file: "f", line: 60_000, column: 7))
    #expect(error.message == "this quote is never closed")
  }

  @Test(
    "bytes that are not UTF-8 and NUL behind a long text", arguments: [0xFF, 0x00] as [UInt8])
  func lateBadByte(byte: UInt8) throws {
    let text = String(repeating: "- [1] # 规则\n", count: 50_000) + "- 规"
    let error = try #require(failure(of: Array(text.utf8) + [byte]))
    #expect(error.place == Place(file: "f", line: 50_001, column: 4))
  }

  @Test("100,000 keys of which the last is a duplicate")
  func duplicateKey() throws {
    let text = (0..<100_000).map { "\($0):\n" }.joined() + "0:"
    let error = try #require(failure(of: text))
    #expect(error.place.line == 100_001)
  }

  @Test("a million %TAG directives, each of which libyaml compares with all others")
  func tagDirectives() throws {
    let text = "a\n...\n" + (0..<1_000_000).map { "%TAG !\($0)! b\n" }.joined()
    #expect(try #require(failure(of: text)).place == Place(file: "f", line: 3, column: 1))
  }

  @Test("millions of elements")
  func elements() throws {
    let text = "[" + String(repeating: "a,", count: 4_000_000) + "]"
    let error = try #require(failure(of: text, limits: Limits(nodes: 200_000)))
    #expect(error.message == "the file has more than 200000 keys and values, aliases written out")
    #expect(error.place.column == 400_000)
  }
}

@Suite("Limits are exact and can be set")
struct LimitTests {
  @Test(
    "at the limit a text is read, beyond it refused",
    arguments: [
      (
        Limits(bytes: 5), "[1,2]", "[1,2] ",
        "the file is larger than 5 bytes, the most that is read"
      ),
      (
        Limits(depth: 2), "[[1]]", "[[[1]]]", "lists and mappings are nested more than 2 deep here"
      ),
      (
        Limits(bytes: .max, depth: .max, nodes: .max, scalarBytes: 1), "[a]", "[ab]",
        "this text is 2 bytes long; at most 1 are allowed"
      ),
      (Limits(depth: .min), "a", "[]", "lists and mappings are nested more than 0 deep here"),
      (Limits(depth: 0), "a", "[]", "lists and mappings are nested more than 0 deep here"),
      (
        Limits(nodes: 3), "{a: 1}", "{a: [1]}",
        "the file has more than 3 keys and values, aliases written out"
      ),
      (
        Limits(nodes: 5), "[&a [1], *a]", "[&a [1, 2], *a]",
        "the file has more than 5 keys and values, aliases written out"
      ),
      (Limits(anchors: 1), "[&a 1, &a 2]", "[&a 1, &b 2]", "the file has more than 1 anchors"),
      (
        Limits(scalarBytes: 3), "规", "规x", "this text is 4 bytes long; at most 3 are allowed"
      ),
    ])
  func limits(limits: Limits, fits: String, exceeds: String, message: String) throws {
    _ = try YAML.parse(fits, file: "f", limits: limits)
    #expect(failure(of: exceeds, limits: limits)?.message == message)
  }
}
