import Documents
import Testing

@Suite("HTML becomes passages with their places")
struct HTMLTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let passages: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "headings and paragraphs", text: "<h1>A</h1>\n<p>b <em>c</em>\nd</p><div>e</div>",
      passages: ["h1 1:5 A", "p 2:4 b c d", "p 3:11 e"]),
    Case(
      name: "unclosed elements", text: "<p>a<p>b<ul><li>c<li>d<h2>e",
      passages: ["p 1:4 a", "p 1:8 b", "li1 1:17 c", "li1 1:22 d", "h2 1:27 e"]),
    Case(
      name: "what is not shown",
      text: """
        <head><title>t</title><style>p{}</style></head><body><script>var a = "<p>x</p>"</script>
        <nav>Home</nav><p hidden>h</p><p style="display: none">n</p><p aria-hidden=true>a</p>
        <!-- <p>c</p> --><noscript>n</noscript><p>shown</p>
        """,
      passages: ["p 3:43 shown"]),
    Case(
      name: "character references",
      text: "<p>A &amp; B&nbsp;C &copy &lt;d&gt; &#x4E2D;&#25991; &NotEqualTilde;e</p>",
      passages: ["p 1:4 A & B C © <d> 中文 ≂̸e"]),
    Case(
      name: "line breaks end a passage", text: "<p><b>标题</b><br>正文<br/><br/>更多</p>",
      passages: ["p 1:7 标题", "p 1:17 正文", "p 1:29 更多"]),
    Case(
      name: "lists", text: "<ol><li>a<ul><li>b</ul><li><p>c</p></ol>",
      passages: ["li1 1:9 a", "li2 1:18 b", "li1 1:31 c"]),
    Case(
      name: "tables",
      text: "<table><tr><th>A<th>B<tr><td>c<td><p>d</p><p>e</p><tr><td><td></table>",
      passages: ["th 1:16 A | B", "tr 1:30 c | d e"]),
    Case(
      name: "a table that lays out the page",
      text: "<table><tr><td><h2>A</h2><p>b</p></td><td>menu</td></tr></table>",
      passages: ["h2 1:20 A", "p 1:29 b", "p 1:43 menu"]),
    Case(
      name: "preformatted lines", text: "<pre>一、标题\n正文\n</pre>",
      passages: ["p 1:6 一、标题", "p 2:1 正文"]),
    Case(
      name: "lists in cells",
      text: "<table><tr><td><ul><li>姓名<li>电话：<li>IP</ul><td>d<ol><li>a</li> <li>b.<ul><li>c"
        + "</ul><li>e</ol>f<tr><td><p>甲</p>\n<p>乙</p>丙<br>丁<td>1</table>",
      passages: ["tr 1:24 姓名、电话： IP | d a, b. c, e f", "tr 1:106 甲 乙 丙 丁 | 1"]),
    Case(
      name: "numbered lines of a paragraph",
      text: "<p>You may\n1. <b>ask</b>\nus\n2. object.\n<p>一、看\n二、改<p>In\n2025. We\n3. end",
      passages: [
        "p 1:4 You may", "li1 2:1 1. ask us", "li1 4:1 2. object.", "li1 5:4 一、看", "li1 6:1 二、改",
        "p 6:7 In 2025. We 3. end",
      ]),
    Case(
      name: "no markup at all", text: "<html>just text", passages: ["p 1:7 just text"]),
    Case(
      name: "text in the wrong place", text: "<table>lost<tr><td>a</td><td>b</td></tr></table>",
      passages: ["p 1:8 lost", "tr 1:20 a | b"]),
  ]

  @Test("Each kind of element", arguments: cases)
  func readsElements(_ example: Case) throws {
    #expect(try passages(example.text, as: "policy.html") == example.passages)
  }

  @Test("The language that the document declares")
  func readsLanguage() throws {
    let text = "<!DOCTYPE html><html lang=\"zh-CN\"><body><p>v1.0"
    let document = try document(text, as: "policy.html")
    #expect(document.declaredLanguage == "zh-CN")
    #expect(document.language == .chinese)
  }

  @Test("Links to places in the document form the table of contents")
  func dropsLinksToAnchors() throws {
    let text = """
      <ul><li><a href="#a">Data</a><li><a href="#b">Rights</a><li><a href="#c">Contact</a></ul>
      <h2>Data</h2><p>We collect the data that you give us, and those of your device.</p>
      <h2>Rights</h2><p>You may ask us for a copy at any time, and for their deletion.</p>
      <p><a href="#a">Data</a></p>
      """
    let document = try document(text, as: "policy.html")
    #expect(document.tableOfContents.map(\.text) == ["Data", "Rights", "Contact"])
    #expect(document.root.outline == ["Data 1", "Rights 2"])
  }
}
