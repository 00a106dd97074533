import RegularExpressions
import Testing

@Suite("A match never begins or ends inside a code point")
struct CodePointTests {
  @Test(
    arguments: [
      ("a中a", [Int]()),
      ("a中", [4]),
      ("中a", [0]),
      ("中中", [0, 3, 6]),
      ("a😀é中b", [5, 7]),
    ])
  func `The absence of a word boundary is sought between code points only`(
    _ text: String, _ expected: [Int]
  ) throws {
    let expression = try RegularExpression(#"\B"#)
    withBytes(of: text) { bytes in
      #expect(expression.allMatches(in: bytes).map(\.range.lowerBound) == expected)
    }
    #expect(expression.matches(text) == !expected.isEmpty)
    #expect(
      try RegularExpressionSet(["x", #"\B"#, "[a中]"]).matches(text)
        == (expected.isEmpty ? [2] : [1, 2]))
  }

  @Test(arguments: [#"\C"#, #"中\C+"#, #"\\\C"#, #"\Q\C\E\C"#])
  func `A single byte cannot be asked for`(_ pattern: String) {
    #expect {
      try RegularExpression(pattern)
    } throws: {
      "\($0)".contains("single byte")
    }
    #expect(throws: RegularExpressionSetError.self) { try RegularExpressionSet(["a", pattern]) }
  }

  @Test(arguments: [(#"\\C"#, #"\C"#), (#"\Q\C"#, #"\C"#), (#"\Q\\E\\B"#, #"\\B"#)])
  func `Escaped or quoted, the letters are plain text`(_ pattern: String, _ text: String) throws {
    #expect(try RegularExpression(pattern).allMatches(in: text) == [text])
  }
}
