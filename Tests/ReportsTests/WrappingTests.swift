import Testing

@testable import Reports

@Suite("Lines stay within the page and nothing is lost")
struct WrappingTests {
  @Test(
    "Where lines break",
    arguments: [
      ("", 10, [""]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("个人信息主体", 6, ["个人信", "息主体"]),
      ("撤回同意，停止处理", 8, ["撤回同", "意，停止", "处理"]),
      ("应当（明示）同意", 6, ["应当", "（明", "示）同", "意"]),
      ("用户关闭offers功能", 10, ["用户关闭", "offers功能"]),
      ("a/very/long/path.yaml:12:3 end", 10, ["a/very/long/path.yaml:12:3", "end"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(StyledText(text).wrapped(to: width).map { $0.painted(with: .plain) } == lines)
  }

  @Test("Every width keeps every word", arguments: 1...40)
  func keepsEverything(width: Int) {
    let text = "Switching “报价” off takes 5 steps，而开启只需一步。Done 😀!"
    let lines = StyledText(text).wrapped(to: width).map { $0.painted(with: .plain) }
    func squeezed(_ text: String) -> String { String(text.filter { $0 != " " }) }
    #expect(squeezed(lines.joined()) == squeezed(text))
  }

  @Test("Styles survive a break")
  func styles() {
    let text = StyledText("one ", .strong) + StyledText("two three", .gap)
    #expect(
      text.wrapped(to: 7) == [
        StyledText("one ", .strong) + StyledText("two", .gap), StyledText("three", .gap),
      ])
  }

  @Test("A very long word costs little and stays whole")
  func longWord() {
    let word = String(repeating: "x", count: 40_000)
    #expect(StyledText(word).wrapped(to: 80).map { $0.painted(with: .plain) } == [word])
  }
}

@Suite("Texts from files cannot steer the terminal")
struct HarmlessTextTests {
  @Test(
    "Control characters are written out",
    arguments: [
      ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("a\nb\tc\r\nd", "a b c  d"), ("\u{0}", #"\u{0}"#),
      ("\u{202E}abc", #"\u{202E}abc"#), ("\u{9B}2J", #"\u{9B}2J"#), ("家 e\u{301}", "家 e\u{301}"),
    ])
  func harmless(text: String, shown: String) {
    #expect(StyledText(text).painted(with: .plain) == shown)
  }

  @Test("Only a coloured palette writes control sequences")
  func palettes() {
    #expect(StyledText("gap", .gap).painted(with: .plain) == "gap")
    #expect(StyledText("gap", .gap).painted(with: .colored) == "\u{1B}[1;31mgap\u{1B}[0m")
    #expect(StyledText("", .gap).painted(with: .colored) == "")
  }
}
