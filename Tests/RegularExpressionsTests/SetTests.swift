import RegularExpressions
import Testing

@Suite("A set tells which of its patterns match")
struct SetTests {
  @Test(
    arguments: [
      ([], "text", []),
      ([""], "", [0]),
      (["同意", "撤回", "删除"], "您可以撤回同意", [0, 1]),
      (["z", "a", "m", "a", "(?i)A"], "ma", [1, 2, 3, 4]),
      (["^a", "b$", #"\bc\b"#], "a c b", [0, 1, 2]),
      (["a"], "b", []),
    ] as [([String], String, [Int])])
  func hits(_ patterns: [String], _ text: String, _ expected: [Int]) throws {
    let set = try RegularExpressionSet(patterns)
    #expect(set.count == patterns.count)
    #expect(try set.matches(text) == expected)
  }

  @Test func `The refused pattern is named`() throws {
    let error = try #require(throws: RegularExpressionSetError.self) {
      try RegularExpressionSet(["a", "b(?=c)", "("])
    }
    guard case .pattern(index: 1, let reason) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(reason.message.hasPrefix("look-ahead"))
    #expect(error.description.hasPrefix("pattern 2 of the set: look-ahead"))
  }

  @Test func `Patterns that are too large together are an error, not a crash`() throws {
    let patterns = (0..<400).map { #"\#($0)\pL{300}"# }
    #expect(throws: RegularExpressionSetError.tooLarge) { try RegularExpressionSet(patterns) }
  }

  @Test func `Hundreds of patterns with gaps agree with their single expressions`() throws {
    let words = ["同意", "撤回", "删除", "共享", "第三方", "保存", "期限", "用户"]
    let patterns = words.flatMap { first in
      words.flatMap { last in (0..<4).map { "\(first)[^。]{0,\($0 * 5)}\(last)" } }
    }
    let set = try RegularExpressionSet(patterns)
    let singles = try patterns.map { try RegularExpression($0) }
    var generator = SplitMix64(state: 5)
    for _ in 0..<50 {
      let text = (0..<12).map { _ in
        (words + ["的", "。", "我们可以"]).randomElement(using: &generator) ?? ""
      }.joined()
      let expected = singles.indices.filter { singles[$0].matches(text) }
      #expect(try set.matches(text) == expected)
    }
  }
}
