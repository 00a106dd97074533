import RegularExpressions
import Testing

@Suite("A refused pattern is explained, with the place of the trouble")
struct RefusalTests {
  @Test(
    arguments: [
      ("(?=a)", "look-ahead is not supported", "(?="),
      ("a(?!b)", "negative look-ahead is not supported", "(?!"),
      ("隐(?<=a)b", "look-behind is not supported", "(?<"),
      ("(?<!a)b", "negative look-behind is not supported", "(?<"),
      (#"\\1(a)\1"#, "a back-reference is not supported", #"\1"#),
      (#"(?P<n>a)\k<n>"#, "a back-reference is not supported", #"\k"#),
      ("(?P<n>a)(?P=n)", "a back-reference is not supported", "(?P"),
      ("(?R)", "recursion is not supported", "(?R"),
      ("(a)?(?(1)b)", "a conditional group is not supported", "(?("),
    ])
  func `What linear time rules out`(
    _ pattern: String, _ words: String, _ fragment: String
  ) throws {
    let error = try refusal(of: pattern)
    #expect(error.message.contains(words))
    #expect(error.message.contains("in time proportional to the text"))
    #expect(try refusedPart(of: pattern, error).hasPrefix(fragment))
  }

  @Test(
    arguments: [
      ("a(?>b)", "atomic", "(?>", 1),
      ("隐私(?'n'a)", "(?P<name>…)", "(?'", 2),
      ("(?#c)a", "comment", "(?#", 0),
      ("(?z)a", "does not begin a group", "(?z", 0),
      ("(?:ab)++", "possessive", "++", 6),
      ("a{2}+", "possessive", "{2}+", 1),
      ("a**", "repeats a repetition", "**", 1),
      ("a{1000}{1000}", "repeats a repetition", "{1000}{1000}", 1),
      ("(a{1000}){1000}", "not a valid count", "{1000}", 9),
      ("a{1}b{1001}", "not a valid count", "{1001}", 5),
      ("a{2,1}", "not a valid count", "{2,1}", 1),
      ("(*a)", "nothing before it", "*", 1),
      ("中a|+", "nothing before it", "+", 3),
      ("[中z-a]", "not a valid range", "z-a", 2),
      ("[[:foo:]]", "is no class", "[:foo:]", 1),
      (#"中\p{Foo}"#, "no Unicode category", #"\p{Foo}"#, 1),
      ("ab[c(d", "never closed", "[c(d", 2),
      ("a)b(", "no “(” before it", ")", 1),
      (#"(中)\\)"#, "no “(” before it", ")", 5),
      (#"\\ab\"#, "middle of an escape", #"\"#, 4),
      (#"中\u4e00"#, #"\x{4E00}"#, #"\u"#, 1),
      (#"a\Z"#, #"\z"#, #"\Z"#, 1),
      (#"\x{110000}"#, "not a code point", #"\x{110000"#, 0),
      (#"\\h\h"#, "leave out the backslash", #"\h"#, 3),
      ("a(?P<n", "does not name a group", "(?P<n", 1),
    ])
  func `What is malformed`(
    _ pattern: String, _ words: String, _ fragment: String, _ offset: Int
  ) throws {
    let error = try refusal(of: pattern)
    #expect(error.message.contains(words))
    #expect(try refusedPart(of: pattern, error) == fragment)
    #expect(error.codePointOffset == offset)
    #expect(error.description.hasSuffix("(at character \(offset + 1) of the pattern)"))
  }

  @Test func `An open parenthesis has no place, since any may be the one`() throws {
    let error = try refusal(of: "(a(b)")
    #expect(error.message.contains("never closed"))
    #expect(error.utf8Range == nil)
    #expect(error.description == error.message)
  }

  @Test(
    arguments: [
      (String(repeating: "a", count: RegularExpression.patternLengthLimit + 1), "16385 bytes"),
      (#"\pL{1000}"#, "too large"),
      (#"(\pL{100}|中){9}"#, "too large"),
    ])
  func `What is too large`(_ pattern: String, _ words: String) throws {
    let error = try refusal(of: pattern)
    #expect(error.message.contains(words))
    #expect(error.utf8Range == nil)
  }

  @Test(arguments: [[0xFF], [0x61, 0xE4, 0xB8], [0xC0, 0x80]] as [[UInt8]])
  func `What is not UTF-8`(_ pattern: [UInt8]) {
    #expect {
      try RegularExpression(utf8: pattern)
    } throws: {
      "\($0)".contains("not valid UTF-8")
    }
    #expect(throws: RegularExpressionSetError.self) {
      try RegularExpressionSet(utf8: [[0x61], pattern])
    }
  }

  private func refusal(of pattern: String) throws -> RegularExpressionError {
    try #require(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
  }

  private func refusedPart(of pattern: String, _ error: RegularExpressionError) throws -> String {
    let range = try #require(error.utf8Range)
    return String(decoding: Array(pattern.utf8)[range], as: UTF8.self)
  }
}
