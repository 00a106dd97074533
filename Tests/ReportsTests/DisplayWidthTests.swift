import Testing

@testable import Reports

@Suite("A text takes as many columns as a terminal gives it")
struct DisplayWidthTests {
  @Test(
    "Widths",
    arguments: [
      ("", 0), ("abc", 3), ("naïve", 5), ("个人信息", 8), ("，", 2), ("（a）", 5), ("“”→·—", 5),
      ("e\u{301}", 1), ("\u{200B}", 0), ("한국", 4), ("日本語テキスト", 14), ("😀", 2), ("👨‍👩‍👧", 2),
      ("✗✓○", 3), ("ＡＢ", 4), ("𠀀", 2), ("1️⃣", 2),
    ])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("Padding fills up to columns, not characters")
  func padding() {
    #expect(StyledText("标准").padded(to: 6).displayWidth == 6)
    #expect(StyledText("too long").padded(to: 3) == "too long")
  }
}
