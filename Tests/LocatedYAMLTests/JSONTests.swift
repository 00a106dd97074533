import LocatedYAML
import Testing

@Suite("JSON is read by the same reader")
struct JSONTests {
  @Test(
    "strings",
    arguments: [
      ("", ""), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u00e9\u4E2d"#, "é中"),
      (#"\ud83d\ude00"#, "😀"), (#"a\uD83D\uDE00\uD83D\uDE00b"#, "a😀😀b"),
      (#"\\ud83d"#, #"\ud83d"#), (#"\\\ud83d\ude00"#, #"\😀"#),
      (#"\\\\ud83d\\ude00"#, #"\\ud83d\ude00"#), (#"\udbff\udfff"#, "\u{10FFFF}"),
      (#"\u0000"#, "\0"), (#"\u2028"#, "\u{2028}"), ("x\u{2028} y", "x\u{2028} y"),
      ("# not: a, comment", "# not: a, comment"),
    ])
  func strings(written: String, text: String) throws {
    let node = try YAML.parse("[\"\(written)\"]", file: "f")
    #expect(node.sequence?.first?.string == text)
  }

  @Test(
    "noncharacters, which the reader uses itself, are kept",
    arguments: 0x90...0x9F as ClosedRange<UInt8>)
  func noncharacters(last: UInt8) throws {
    let text = String(decoding: [0xEF, 0xB7, last], as: UTF8.self)
    #expect(
      try YAML.parse("[\(text)\u{2029}]", file: "f").sequence?.first?.string?.first == text.first)
    let escape = #"["\ufdd"# + String(last & 0xF, radix: 16) + #"", "\u2029"]"#
    #expect(try YAML.parse(escape, file: "f").sequence?.first?.string == text)
  }

  @Test(
    "surrogate escapes outside of double quotes are plain text",
    arguments: [#"\ud83d\ude00"#, #"'\ud83d'"#, "|-\n  \\ud83d", "\"\\\\ud83d\" # \\ud83d"])
  func noEscapes(written: String) throws {
    let text = try #require(try YAML.parse("a: \(written)", file: "f").mapping?["a"]?.string)
    #expect(text == (written.first == "\\" ? #"\ud83d\ude00"# : #"\ud83d"#))
  }

  @Test("places behind a surrogate pair are those of the file")
  func places() throws {
    let root = try YAML.parse(#"["\ud83d\ude00", x]"#, file: "f")
    #expect(root.sequence?.last?.place.column == 18)
    let error = try #require(failure(of: #"["\ud83d\ude00" x]"#))
    #expect(error.place.column == 17)
  }

  @Test("a document with tabs, all kinds of values and no blanks")
  func document() throws {
    let text = """
      {
      \t"a":[1,-2.5e+3,true,false,null],"b":{"c":"http://x/?y:z"},
      \t"d" : [ ] , "e":{},"f":-1
      }

      """
    let root = try YAML.parse(text, file: "f")
    #expect(
      outline(root)
        == "{a: [1, -2.5e+3, true, false, null], b: {c: http://x/?y:z}, d: [], e: {}, f: -1}")
    #expect(
      root.mapping?["a"]?.sequence?.map(\.scalar?.resolved)
        == [.integer(1), .number(-2500), .boolean(true), .boolean(false), .null])
  }
}
