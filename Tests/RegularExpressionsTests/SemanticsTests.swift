import RegularExpressions
import Testing

@Suite("A pattern means what RE2 says it means")
struct SemanticsTests {
  @Test(
    arguments: [
      ("", "", true),
      ("", "anything", true),
      ("^$", "", true),
      ("a", "", false),
      ("b", "abc", true),
      ("^b", "abc", false),
      ("(?i)policy", "Privacy POLICY", true),
      ("policy", "Privacy POLICY", false),
      ("^a.c$", "a中c", true),
      ("^.$", "中", true),
      ("^.$", "😀", true),
      ("^.$", "e\u{301}", false),
      ("^\u{E9}$", "e\u{301}", false),
      ("^.$", "\n", false),
      ("(?s)^.$", "\n", true),
      (#"^\pL+$"#, "Größe隐私", true),
      (#"\pL"#, "123 -", false),
      (#"^\p{Han}+$"#, "个人信息", true),
      (#"\p{Han}"#, "personal", false),
      (#"\PL"#, "a1", true),
      (#"^\d+$"#, "2020", true),
      (#"\d"#, "٣", false),
      (#"\w"#, "中", false),
      (#"\bid\b"#, "the id.", true),
      (#"\bid\b"#, "video", false),
      (#"end\z"#, "the end", true),
      (#"end\z"#, "the end\n", false),
      ("end$", "the end\n", false),
      ("(?m)end$", "the end\nagain", true),
      (#"^\Qa.b*\E+$"#, "a.b**", true),
      (#"\Qa.b\E"#, "axb", false),
      (#"\x{4E2D}"#, "中", true),
      ("[一-龥]{2}", "隐私", true),
      ("(?P<year>[0-9]{4})", "in 2020", true),
      ("[[:alpha:]]", "1a", true),
      ("x{0}y", "y", true),
      ("a\u{0}b", "a\u{0}b", true),
    ])
  func search(_ pattern: String, _ text: String, _ expected: Bool) throws {
    let expression = try RegularExpression(pattern)
    #expect(expression.matches(text) == expected)
    #expect((expression.firstMatch(in: text) != nil) == expected)
    #expect(try RegularExpressionSet([pattern]).matches(text) == (expected ? [0] : []))
  }

  @Test func `Bytes that are not UTF-8 are matched by no part of a pattern`() throws {
    let text: [UInt8] = [0x61, 0xFF, 0xE4, 0xB8, 0x62]
    let literal = try RegularExpression("b")
    let anyCharacter = try RegularExpression("(?s)a.")
    let set = try RegularExpressionSet(["b", "(?s)a.", "a"])
    text.withUnsafeBufferPointer { bytes in
      #expect(literal.matches(bytes))
      #expect(!anyCharacter.matches(bytes))
      let hits = set.matches(bytes)
      #expect(hits == [0, 2])
    }
  }

  @Test func `A buffer without memory is an empty text`() throws {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let expression = try RegularExpression("(a)?()")
    #expect(expression.matches(nothing))
    #expect(expression.firstMatch(in: nothing, groups: 2)?.groups == [nil, 0..<0])
    #expect(try RegularExpressionSet(["", "a"]).matches(nothing) == [0])
  }

  @Test func `Several tasks may search with one expression`() async throws {
    let expression = try RegularExpression(#"(\pL+)[0-9]{3}(\pL+)x"#)
    let set = try RegularExpressionSet(["[a-f]{3}x", "z", #"\p{Han}"#])
    let text = String(repeating: "隐私123abc ", count: 500)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          !expression.matches(text) && expression.matches(text + "隐私123abcx")
            && set.matches(text) == [2]
        }
      }
      for await isRight in group {
        #expect(isRight)
      }
    }
  }
}
