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
    #expect(set.matches(text) == expected)
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

  @Test(
    "Words are found in whatever case, as the pattern allows",
    arguments: [
      ("(?i)ÜBER", "über", [0]), ("(?i)über", "ÜBER", [0]), ("ÜBER", "über", []),
      ("ÜBER", "ÜBER", [0]), ("(?i)kelvin", "\u{212A}elvin", [0]), ("(?i)ΣΟΦΙΑ", "σοφια", [0]),
      ("CooKie", "CooKie", [0]), ("İstanbul", "İstanbul", [0]), ("(?i)ж{3}", "жЖж", [0]),
    ] as [(String, String, [Int])])
  func cases(_ pattern: String, _ text: String, _ expected: [Int]) throws {
    #expect(try RegularExpressionSet([pattern]).matches(text) == expected)
  }

  @Test func `Words that overlap and end each other are all found`() throws {
    let set = try RegularExpressionSet(["保存期限", "存期", "期限内", "保存", "期限", "存期间"])
    #expect(set.matches("保存期限内") == [0, 1, 2, 3, 4])
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
      #expect(set.matches(text) == expected)
    }
  }
}
