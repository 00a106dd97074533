import Documents
import LocatedYAML
import Testing

@Suite("Plain text becomes passages with their places")
struct PlainTextTests {
  @Test("Each line is a paragraph, whatever ends it")
  func takesLinesForParagraphs() throws {
    #expect(
      try passages("第一段。\r\n\r\n  第二段\u{3000}续。\r第三段。\n", as: "p.txt") == [
        "p 1:1 第一段。", "p 3:3 第二段 续。", "p 4:1 第三段。",
      ])
  }

  @Test("Lines that were broken to fit a width are put together")
  func joinsWrappedLines() throws {
    let text = """
      We collect the data that you give us when you make an account, and
      the data that your device sends. We keep them as long as you have the
      account, and for thirty days after that.

      You may ask us at any time for a copy of all data that we have about
      you:

      - by letter to the address above, with a copy of your identity card
      - by mail
      """
    #expect(
      try document(text).passages.map(\.text) == [
        "We collect the data that you give us when you make an account, and the data that your "
          + "device sends. We keep them as long as you have the account, and for thirty days after "
          + "that.",
        "You may ask us at any time for a copy of all data that we have about you:",
        "- by letter to the address above, with a copy of your identity card",
        "- by mail",
      ])
  }

  @Test("Short lines are not wrapped only because one is the longest")
  func keepsShortLines() throws {
    let text = "隐私政策\n我们收集您的姓名。\n我们收集您的电话号码。\n我们不共享。\n联系我们：a@b.example\n"
    #expect(try document(text).passages.count == 5)
  }

  @Test("Marks of lists make items")
  func knowsItems() throws {
    #expect(
      try passages("• 姓名\n- name\n-1 is a number\n●电话\n", as: "p.txt") == [
        "li1 1:1 • 姓名", "li1 2:1 - name", "p 3:1 -1 is a number", "li1 4:1 ●电话",
      ])
  }

  @Test("What shows nothing is left out, and the places stay right")
  func skipsInvisibleCharacters() throws {
    let passage = try #require(
      try document("\u{FEFF}Coo\u{AD}kies\u{200B} and\u{A0}\u{A0}more").passages.first)
    #expect(passage.text == "Cookies and more")
    #expect(passage.place.column == 1)
    #expect(passage.place(at: 3).column == 5)
    #expect(passage.place(at: 8).column == 11)
    #expect(passage.place(at: 12).column == 16)
  }

  @Test("An offset outside of the text counts as the nearest inside")
  func clampsOffsets() throws {
    let passage = try #require(try document("中文 text").passages.first)
    #expect([-5, 0, 100].map { passage.place(at: $0).column } == [1, 1, 8])
  }
}
