import Documents
import Testing

@testable import DocumentFacts

@Suite("The length of a text counts what people read, its headings are those of its sections")
struct TextMeasureTests {
  @Test(arguments: [
    ("我们收集您的姓名。", 8), ("We don't sell e-mail addresses.", 5), ("使用 TLS 1.3 加密", 7),
    ("# 标题\n\n正文", 4),
    ("| a | b |\n| --- | --- |\n| 1 | 二 |\n", 4), ("。！…", 0), ("\u{1F600} a", 1),
    ("Größe déjà 𠀀", 3),
  ])
  func `words and characters`(text: String, count: Int) throws {
    #expect(TextMeasures.wordCount(of: try markdown(text)) == count)
  }

  @Test func `headings in their order`() throws {
    let text = "# A\n\n## B\n\nx\n\n# C\n\ny"
    #expect(TextMeasures.headings(of: try markdown(text)).map(\.text) == ["A", "B", "C"])
    #expect(TextMeasures.headings(of: try document("没有标题。")).isEmpty)
  }
}
