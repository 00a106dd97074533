import RegularExpressions
import Testing

@Suite("Matches and capture groups are located in UTF-8 bytes")
struct CaptureTests {
  @Test(
    arguments: [
      ("(a)(b)?", "xa", 1..<2, [1..<2, nil]),
      ("(a)|(b)", "b", 0..<1, [nil, 0..<1]),
      ("撤回(同意|授权)", "您可以随时撤回授权。", 15..<27, [21..<27]),
      ("(?P<year>[0-9]{4})-(?:x|([0-9]{2}))", "于2020-10", 3..<10, [3..<7, 8..<10]),
      ("(a*)(b*)", "c", 0..<0, [0..<0, 0..<0]),
      ("(a|ab)(c|bcd)", "abcd", 0..<4, [0..<1, 1..<4]),
      ("(a)*", "aaa", 0..<3, [2..<3]),
      ("x", "x", 0..<1, []),
    ] as [(String, String, Range<Int>, [Range<Int>?])])
  func groups(
    _ pattern: String, _ text: String, _ range: Range<Int>, _ groups: [Range<Int>?]
  ) throws {
    let expression = try RegularExpression(pattern)
    #expect(expression.captureCount == groups.count)
    let match = try #require(expression.firstMatch(in: text))
    #expect(match.range == range)
    #expect(match.groups == groups)
  }

  @Test func `More or fewer groups than there are may be asked for`() throws {
    let expression = try RegularExpression("(a)(b)")
    withBytes(of: "ab") { bytes in
      for (asked, given) in [(Int.min, 0), (0, 0), (1, 1), (2, 2), (Int.max, 2)] {
        #expect(expression.firstMatch(in: bytes, groups: asked)?.groups.count == given)
      }
    }
  }

  @Test(
    arguments: [
      ("a", 0, 0), ("a", 1, 3), ("a", 3, 3), ("a", 4, nil), ("a", 5, nil), ("a", -1, nil),
      ("a", Int.max, nil), ("", 4, 4), ("^a", 1, nil), (#"\ba"#, 3, nil), (#"\Ba"#, 1, 3),
    ] as [(String, Int, Int?)])
  func `A search begins where it is told and still sees what precedes`(
    _ pattern: String, _ start: Int, _ expected: Int?
  ) throws {
    let match = try RegularExpression(pattern).firstMatch(in: "abca", from: start)
    #expect(match?.range.lowerBound == expected)
  }

  @Test(
    arguments: [
      ("[0-9]+", "1, 22, 333", ["1", "22", "333"]),
      ("a*", "baac", ["", "aa", ""]),
      ("", "中😀", ["", "", ""]),
      ("", "", [""]),
      ("(?s).", "a中\n😀", ["a", "中", "\n", "😀"]),
      ("^a", "aaa", ["a"]),
      ("(?m)^.", "ab\ncd", ["a", "c"]),
      ("a|b*", "abba", ["a", "bb", "a"]),
      ("x", "abc", []),
    ])
  func `All matches come from left to right without overlap`(
    _ pattern: String, _ text: String, _ expected: [String]
  ) throws {
    #expect(try RegularExpression(pattern).allMatches(in: text) == expected)
  }

  @Test func `Empty matches step over broken UTF-8 byte by byte`() throws {
    let text: [UInt8] = [0xE4, 0xB8, 0xAD, 0xE4, 0xB8, 0x80 + 0x7F, 0xF0, 0x9F]
    let expression = try RegularExpression("")
    text.withUnsafeBufferPointer { bytes in
      let offsets = expression.allMatches(in: bytes).map(\.range.lowerBound)
      #expect(offsets == [0, 3, 4, 5, 6, 7, 8])
    }
  }
}
