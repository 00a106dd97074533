import Assessment
import Testing

@testable import Reports

@Suite("Checkstyle reports have each file once, with everything in it that wants attention")
struct CheckstyleReportTests {
  @Test("How bad Checkstyle calls what, and where it shows it")
  func severities() throws {
    let lines = try report(Workshop.joineryWithWaiver()).split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<checkstyle version=\"10.0\">",
        "  <file name=\"joinery.yaml\">",
      ])
    let start = "    <error line=\"8\" column=\"12\" severity=\"error\" message=\"“Band saw” has"
    #expect(lines[3].hasPrefix(start))
    #expect(lines[3].hasSuffix(" source=\"lacuna.WS1-1.a\"/>"))
    let severities = lines.compactMap { $0.firstMatch(of: /severity="(.*?)"/)?.output.1 }
    #expect(severities == ["error", "info", "warning", "info", "info", "info", "info"])
  }

  @Test("Hostile texts stay within their attributes")
  func hostile() throws {
    let report = try report(Workshop.hostileCompany())
    let errors = report.split(separator: "\n").filter { $0.hasPrefix("    <error") }
    #expect(errors.count > Workshop.hostileTexts.count)
    let form =
      #/ *<error line="\d+" column="\d+" severity="[a-z]+" message="[^"<>]+" source="[^"<>]+"/>/#
    for error in errors { #expect(error.wholeMatch(of: form) != nil, "\(error.prefix(300))") }
  }

  @Test("Where nothing wants attention, there are no files")
  func empty() throws {
    #expect(
      try report(Workshop.assessment(facts: "{staff: 3, machines: []}")).hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\"/>\n<!-- "))
  }

  private func report(_ assessment: Assessment) -> String {
    CheckstyleReport(assessment, presentation: Workshop.presentation()).text
  }
}

@Suite("XML keeps texts as they are, but for what XML cannot hold")
struct XMLTests {
  @Test(
    "Texts and values of attributes",
    arguments: [
      ("a]]>b", "a]]&gt;b", "a]]&gt;b"),
      ("<&\">'", "&lt;&amp;\"&gt;'", "&lt;&amp;&quot;&gt;'"),
      ("a\nb\tc\rd", "a\nb\tc&#13;d", "a&#10;b&#9;c&#13;d"),
      ("\u{0}\u{8}\u{1F}\u{FFFE}\u{FFFF}😀一", "😀一", "😀一"),
      ("", "", ""),
    ])
  func escapes(text: String, content: String, value: String) {
    let document = XML("a", [("b", text)], text: text).document(ending: "end")
    #expect(document.contains("\n<a b=\"\(value)\">\(content)</a>\n"))
  }

  @Test("Elements stand in elements")
  func nesting() {
    let document = XML("a", [], [XML("b"), XML("c", [], [XML("d", text: "e")])])
      .document(ending: "f")
    #expect(
      document.hasSuffix("\n<a>\n  <b/>\n  <c>\n    <d>e</d>\n  </c>\n</a>\n<!-- f -->\n"))
  }
}
