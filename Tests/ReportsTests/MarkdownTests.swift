import Testing

@testable import Reports

@Suite("What a file says stays text in Markdown")
struct MarkdownTests {
  @Test(
    "Texts are escaped",
    arguments: [
      ("<img onerror=x>", "&lt;img onerror=x\\>"), ("a | b", "a \\| b"), ("`x`", "\\`x\\`"),
      ("**b** _i_ ~~s~~", "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~"), ("[a](b)", "\\[a\\](b)"),
      ("a\n# b", "a # b"), ("&lt;", "\\&lt;"), ("\\", "\\\\"), ("$x$", "\\$x\\$"),
      ("\u{202E}", "\\\\u{202E}"), ("中文（一）", "中文（一）"),
    ])
  func texts(text: String, escaped: String) {
    // What is written for an override is not escaped again: it is there to be read.
    let expected = text == "\u{202E}" ? "\\\\u{202E}" : escaped
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(
    "Spans of code end where they should",
    arguments: [
      ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``x", "``` ``x ```"), ("", ""),
      ("a\nb", "`a b`"), (" a", "`  a `"), ("<b>|", "`<b>|`"),
    ])
  func spans(source: String, span: String) {
    #expect(MarkdownText.code(source) == span)
  }

  @Test("Blocks of code keep their lines and end where they should")
  func blocks() {
    #expect(MarkdownText.codeBlock("a\n```\nb") == ["````", "a", "```", "b", "````"])
    #expect(MarkdownText.codeBlock("") == ["```", "", "```"])
  }

  @Test(
    "A paragraph does not begin something else",
    arguments: [
      ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"),
      ("12) a", "12\\) a"), ("=", "\\="), ("1 a", "1 a"), ("5.3 a)", "5\\.3 a)"), ("", ""),
    ])
  func starts(text: String, line: String) {
    var page = MarkdownPage()
    page.paragraph(text)
    #expect(page.text == line + "\n")
  }

  @Test("Items hold paragraphs, code and items")
  func items() {
    var page = MarkdownPage()
    page.paragraph("List:")
    page.space()
    page.item { page in
      page.paragraph("one")
      page.code("x\n\ny")
      page.item { $0.paragraph("inner") }
    }
    page.item { $0.paragraph("two") }
    page.heading(9, "End")
    #expect(
      page.text == """
        List:

        - one

          ```
          x

          y
          ```
          - inner
        - two

        ###### End


        """)
  }
}
