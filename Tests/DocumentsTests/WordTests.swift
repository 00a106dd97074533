import Documents
import LocatedYAML
import Testing

@Suite("Word documents become passages whose places count paragraphs")
struct WordTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let body: String
    let passages: [String]

    var testDescription: String { name }
  }

  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
  }

  static let item = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"

  static let cases = [
    Case(
      name: "styles of headings, by name, by level and inherited",
      body: paragraph("A", "<w:pStyle w:val=\"1\"/>") + paragraph("B", "<w:pStyle w:val=\"H2b\"/>")
        + paragraph("C", "<w:pStyle w:val=\"x\"/>") + paragraph("D", "<w:outlineLvl w:val=\"2\"/>"),
      passages: ["h1 1:1 A", "h2 2:1 B", "p 3:1 C", "h3 4:1 D"]),
    Case(
      name: "runs, tabs and line breaks",
      body: "<w:p/><w:p>\(run("我们"))\(run("收集 A&amp;B"))<w:r><w:tab/><w:t>x</w:t><w:br/>"
        + "<w:t>y</w:t></w:r></w:p>",
      passages: ["p 2:1 我们收集 A&B x", "p 2:10 y"]),
    Case(
      name: "lists",
      body: paragraph("a", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        + paragraph("b", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
        + paragraph("c", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"),
      passages: ["li1 1:1 a", "li2 2:1 b", "p 3:1 c"]),
    Case(
      name: "tables",
      body: "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>\(paragraph("A"))</w:tc>"
        + "<w:tc>\(paragraph("B"))</w:tc></w:tr><w:tr><w:tc>\(paragraph("c"))\(paragraph("d"))"
        + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
      passages: ["th 1:1 A | B", "tr 3:1 c d |"]),
    Case(
      name: "lists in cells",
      body: "<w:tbl><w:tr><w:tc>\(paragraph("含"))\(paragraph("姓名", item))\(paragraph("电话", item))"
        + "</w:tc><w:tc>\(paragraph("a", item))\(paragraph("b", item))\(paragraph("c"))</w:tc></w:tr>"
        + "</w:tbl>",
      passages: ["tr 1:1 含 姓名、电话 | a, b c"]),
    Case(
      name: "a frame of a single cell is no table",
      body:
        "<w:tbl><w:tr><w:tc>\(paragraph("T", "<w:pStyle w:val=\"1\"/>"))\(paragraph("x"))</w:tc>"
        + "</w:tr></w:tbl>",
      passages: ["h1 1:1 T", "p 2:1 x"]),
    Case(
      name: "changes under review",
      body: "<w:p>\(run("a"))<w:del><w:r><w:delText>b</w:delText></w:r>\(run("c"))</w:del>"
        + "<w:ins>\(run("d"))</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
      passages: ["p 1:1 ad"]),
  ]

  @Test("Each kind of paragraph", arguments: cases)
  func readsParagraphs(_ example: Case) throws {
    let document = try PolicyDocument.parse(wordDocument(example.body), file: "policy.docx")
    #expect(document.passages.map(\.summary) == example.passages)
    #expect(document.passages.allSatisfy { $0.place.unit == .paragraph })
  }

  @Test("A paragraph in bold type is a heading")
  func knowsEmphasis() throws {
    let body =
      "<w:p>\(Self.run("Your rights", "<w:b/>"))</w:p>" + Self.paragraph("You may object to it.")
      + "<w:p>\(Self.run("Not bold", "<w:b w:val=\"0\"/>"))</w:p>"
    let document = try PolicyDocument.parse(wordDocument(body), file: "policy.docx")
    #expect(document.passages.map(\.isEmphasized) == [true, false, false])
    #expect(document.root.outline == ["Your rights 2"])
  }
}
