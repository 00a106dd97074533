import RegularExpressions
import Testing

@Suite("No pattern and no text makes a search explode or crash")
struct HostileInputTests {
  /// Each of these takes a backtracking engine longer than the age of the universe.
  @Test(
    arguments: [
      ("(a?){30}a{30}", "a", true),
      ("(x+x+)+y", "x", false),
      ("(a+)+$", "a", false),
      ("(a|aa)+$", "a", false),
      ("(?:(?:a*)*)*b", "a", false),
      ("(.*)(.*)(.*)(.*)(.*)[^a!]", "a", false),
    ])
  func `A million characters are searched`(
    _ pattern: String, _ character: String, _ expected: Bool
  ) throws {
    let expression = try RegularExpression(pattern)
    let text = String(repeating: character, count: 1_000_000) + "!"
    #expect(expression.matches(text) == expected)
    #expect((expression.firstMatch(in: text) != nil) == expected)
    #expect(try RegularExpressionSet([pattern]).matches(text) == (expected ? [0] : []))
  }

  @Test func `Deep nesting is no recursion`() throws {
    let depth = RegularExpression.patternLengthLimit / 2 - 1
    let nested = String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    let expression = try RegularExpression(nested)
    let groups = try #require(expression.firstMatch(in: "ba")).groups
    #expect(expression.captureCount == depth)
    #expect(groups == Array(repeating: 1..<2, count: RegularExpression.groupLimit))
    for broken in ["(", "[", "(?:", "(a|", "a{1,2}{", "\\", "x*", "|"] {
      let count = RegularExpression.patternLengthLimit / broken.utf8.count
      let pattern = String(repeating: broken, count: count)
      if let expression = try? RegularExpression(pattern) {
        let text = String(pattern.prefix(100))
        #expect(expression.matches(text) == (expression.firstMatch(in: text) != nil))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `Random patterns are compiled or refused, and searched consistently`(_ seed: Int) {
    let parts =
      [
        "a", "b", "中", "😀", ".", "*", "+", "?", "|", "(", ")", "(?:", "[", "]", "[^a]", "^", "$",
        "{2}", "{0,3}", "{9", "\\", #"\b"#, #"\B"#, #"\pL"#, #"\Q"#, #"\E"#, "(?i)", "(?s)",
        "(?P<n>", "-", ",", "\u{0}", #"\C"#, "(?<", "(?=",
      ].map { Array($0.utf8) } + [[0xFF], [0xE4, 0xB8], [0x80]]
    var generator = SplitMix64(state: UInt64(seed))
    func randomBytes(atMost length: Int) -> [UInt8] {
      (0..<Int.random(in: 0...length, using: &generator)).flatMap { _ in
        parts.randomElement(using: &generator) ?? []
      }
    }
    for _ in 0..<150 {
      let pattern = randomBytes(atMost: 9)
      let text = randomBytes(atMost: 12)
      do throws(RegularExpressionError) {
        let expression = try RegularExpression(utf8: pattern)
        text.withUnsafeBufferPointer { expectConsistency(of: expression, pattern, in: $0) }
      } catch {
        #expect(!error.message.isEmpty)
        #expect(error.utf8Range.map { $0.upperBound <= pattern.count } ?? true)
        #expect(throws: RegularExpressionSetError.self) {
          try RegularExpressionSet(utf8: [pattern])
        }
      }
    }
  }

  private func expectConsistency(
    of expression: RegularExpression, _ pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>
  ) {
    let comment = Comment("\(pattern) in \(Array(text))")
    let matches = Array(expression.allMatches(in: text, groups: .max))
    #expect(expression.matches(text) == !matches.isEmpty, comment)
    let set = try? RegularExpressionSet(utf8: [pattern])
    #expect(set?.matches(text) == (matches.isEmpty ? [] : [0]), comment)
    var previousEnd = 0
    for match in matches {
      #expect(previousEnd <= match.range.lowerBound, comment)
      #expect(match.range.upperBound <= text.count, comment)
      #expect(match.groups.count == expression.captureCount, comment)
      for group in match.groups.compactMap(\.self) {
        #expect(match.range.contains(group.lowerBound) || group.isEmpty, comment)
        #expect(group.upperBound <= match.range.upperBound, comment)
      }
      previousEnd = match.range.upperBound
    }
  }
}
