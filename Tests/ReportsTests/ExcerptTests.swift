import Testing

@testable import Reports

@Suite("A quotation that is too long is cut around what matters in it")
struct ExcerptTests {
  @Test(
    "What is left of a text",
    arguments: [
      ("one two", "two", 10, "one two"),
      ("one two three four five", "one", 10, "one two …"),
      ("one two three four five", "three", 10, "… three …"),
      ("one two three four five", "five", 10, "… five"),
      ("one two three four five", "six", 10, "one two …"),
      ("我们会在您注销账户之后三十日以内删除您的个人信息", "删除", 16, "… 内删除您的个人信 …"),
      ("一二三四五六七八九十", "一二三四五六七八九十", 6, "一二三四五六七八九十"),
      ("", "", 10, ""), ("word", "x", 2, "wo …"), ("word", "rd", 2, "… rd"),
    ])
  func cuts(text: String, gist: String, width: Int, expected: String) {
    #expect(Excerpt(of: text, width: width) { $0.contains(gist) }.text == expected)
  }

  @Test("What matters is never lost, at any width", arguments: 1...60)
  func keepsGist(width: Int) {
    let text = "We keep your data, 自您注销账户之日起, for no more than 30 days；之后删除。Thanks 😀 to all."
    for gist in ["30 days", "注销", "Thanks 😀", "We", "all."] {
      let excerpt = Excerpt(of: text, width: width) { $0.contains(gist) }.text
      #expect(excerpt.contains(gist))
    }
  }
}
