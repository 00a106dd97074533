import Documents
import LocatedYAML
import Testing

@Suite("Markdown becomes passages with their places")
struct MarkdownTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let passages: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "headings of both forms", text: "# One\n\nTwo\n---\n\n### Three ###\n",
      passages: ["h1 1:3 One", "h2 3:1 Two", "h3 6:5 Three"]),
    Case(
      name: "line breaks join as the script wants", text: "我们收集\n您的信息。\n\nWe collect\nyour data.\n",
      passages: ["p 1:1 我们收集您的信息。", "p 4:1 We collect your data."]),
    Case(
      name: "emphasis, links and code are reduced to words",
      text: "We *use* **[cookies](https://a.example)** like `_ga`, ~~not~~ <u>more</u>.\n",
      passages: ["p 1:1 We use cookies like _ga, ~~not~~ more."]),
    Case(
      name: "character references and escapes",
      text: "A &amp; B &lt;c&gt; \\*d\\* &copy; R&D &bogus;\n",
      passages: ["p 1:1 A & B <c> *d* © R&D &bogus;"]),
    Case(
      name: "nested lists", text: "* one\n  * two\n\n    more\n* three\n",
      passages: ["li1 1:3 one", "li2 2:5 two", "li2 4:5 more", "li1 5:3 three"]),
    Case(
      name: "tables", text: "| Name | Use |\n|--|--|\n| A **b** | c |\n| | d |\n",
      passages: ["th 1:3 Name | Use", "tr 3:3 A b | c", "tr 4:4 | d"]),
    Case(
      name: "code is no text", text: "before\n\n```\nlet x = 1\n```\n\n    code\n\nafter\n",
      passages: ["p 1:1 before", "p 9:1 after"]),
    Case(
      name: "metadata and attributes are no text",
      text: "---\ntitle: X\n---\n# T {: #t }\n\nText.\n{: .note }\n\n---\n\nEnd\n",
      passages: ["h1 4:3 T", "p 6:1 Text.", "p 11:1 End"]),
    Case(
      name: "a hard line break ends a passage", text: "**Cookies**  \nWe use them.<br>Often.\n",
      passages: ["p 1:3 Cookies", "p 2:1 We use them.", "p 2:17 Often."]),
    Case(
      name: "HTML inside",
      text: "a\n\n<table><tr><td>x</td><td>y</td></tr></table>\n<!-- no -->\n\nb\n",
      passages: ["p 1:1 a", "tr 3:16 x | y", "p 6:1 b"]),
    Case(
      name: "quotations", text: "> quoted\n> text\n", passages: ["p 1:3 quoted text"]),
    Case(
      name: "a day is no item of a list",
      text: "5. November 2025\n\n1. May 2026 rules\n2. Others\n",
      passages: ["p 1:1 5. November 2025", "p 3:1 1. May 2026 rules", "li1 4:4 Others"]),
    Case(
      name: "numbered lines of a paragraph", text: "您有权：\n1.查阅\n2.更正\n或删除\n\n第\n2.条\n",
      passages: ["p 1:1 您有权：", "li1 2:1 1.查阅", "li1 3:1 2.更正或删除", "p 6:1 第 2.条"]),
    Case(
      name: "images are not read aloud", text: "![logo](a.png) Name\n", passages: ["p 1:16 Name"]),
  ]

  @Test("Each kind of block and of text", arguments: cases)
  func readsBlocks(_ example: Case) throws {
    #expect(try passages(example.text, as: "policy.md") == example.passages)
  }

  @Test("An offset in the text leads to the line and column of what stands there")
  func locatesOffsets() throws {
    let text = "# 标题\n\n  我们会 **收集** A&amp;B 的\n  [数据](https://a.example)，保存 30 天。\n"
    let passage = try #require(try document(text, as: "policy.md").passages.last)
    #expect(passage.text == "我们会 收集 A&B 的数据，保存 30 天。")
    let words = ["我们会", "收集", "A", "&", "B", "的", "数据", "，", "30"]
    let places = words.map { word in
      let offset = passage.text.utf8.offset(of: word.utf8) ?? -1
      return "\(word) \(passage.place(at: offset).line):\(passage.place(at: offset).column)"
    }
    #expect(
      places == [
        "我们会 3:3", "收集 3:9", "A 3:14", "& 3:15", "B 3:20", "的 3:22", "数据 4:4", "， 4:26", "30 4:30",
      ])
  }

  @Test("A table row knows its cells and whether it is the head")
  func knowsCells() throws {
    let rows = try document("|A|B|\n|-|-|\n|1|2 \\| 3|\n", as: "p.md").passages
    #expect(rows[0].kind == .tableRow(cells: ["A", "B"], isHeader: true))
    #expect(rows[1].kind == .tableRow(cells: ["1", "2 | 3"], isHeader: false))
  }

  @Test(
    "Bold type leads although its last mark stands where the standard sees none",
    arguments: [
      ("**Data: **We collect", "Data:", "Data: We collect"),
      ("**Data:  **", nil, "Data:"),
      ("- __Data: __We collect", "Data:", "Data: We collect"),
      ("**我们收集的信息。**我们会", "我们收集的信息", "我们收集的信息。我们会"),
      ("__共享（必要）。__Firefox 会", "共享（必要）", "共享（必要）。Firefox 会"),
      ("**“标识”**说明。**注意：**请", "“标识", "“标识”说明。注意：请"),
      ("请看**《规则》**一文", nil, "请看《规则》一文"),
      ("**Data**: We", "Data", "Data: We"),
      ("2 ** 3 and 4 **5", nil, "2 ** 3 and 4 **5"),
      ("\\**a。**b `**c。**d` *** e", nil, "**a。**b **c。**d *** e"),
      ("**。**字", nil, "**。**字"), ("**", nil, "**"), ("x ** **", nil, "x ** **"),
    ])
  func settlesBold(text: String, lead: Substring?, words: String) throws {
    let passage = try document(text, as: "p.md").passages.last
    #expect(passage?.text == words)
    #expect(passage?.lead == lead)
  }

  @Test("Words in strong emphasis at the beginning lead a passage, or are all of it")
  func knowsEmphasis() throws {
    let texts = try document("**Cookies.** We use.\n\n**All**\n\nNot **here**\n", as: "p.md")
      .passages
    #expect(texts.map(\.lead) == ["Cookies.", nil, nil])
    #expect(texts.map(\.isEmphasized) == [false, true, false])
  }
}

extension String.UTF8View {
  /// Where other bytes first occur in these.
  fileprivate func offset(of part: String.UTF8View) -> Int? {
    (0..<count).first { dropFirst($0).starts(with: part) }
  }
}
