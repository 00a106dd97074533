import Assessment
import Foundation
import Standards
import Testing

@testable import Reports

@Suite("The gap report's page is whole, inert and complete, whatever the files say")
struct GapPageTests {
  /// Companies with findings of every kind, with hostile texts, and with nothing to judge.
  private static func assessments() throws -> [(name: String, assessment: Assessment)] {
    try [
      ("joinery", Workshop.joinery()), ("waiver", Workshop.joineryWithWaiver()),
      ("hostile", Workshop.hostileCompany()),
      ("nobody", Workshop.assessment(facts: "{staff: 1, machines: []}")),
      ("unknown", Workshop.assessment(facts: "{}")),
    ]
  }

  private static func page(
    _ assessment: Assessment, _ language: ReportLanguage = .english, _ depth: ReportDepth? = nil
  ) -> String {
    GapPage(assessment, presentation: Presentation(language: language, depth: depth)).text
  }

  @Test(
    "Pages are well-formed, links lead somewhere, anchors are unique",
    arguments: ReportLanguage.allCases, ReportDepth.allCases)
  func pages(language: ReportLanguage, depth: ReportDepth) throws {
    for (name, assessment) in try Self.assessments() {
      let text = Self.page(assessment, language, depth)
      let page = Markup(text, omitting: ["style", "title", "script"])
      #expect(page.problems.isEmpty, "\(name)")
      #expect(Set(page.ids).count == page.ids.count, "\(name)")
      for link in page.links { #expect(page.ids.contains(String(link.dropFirst())), "\(link)") }
      #expect(page.elements.isDisjoint(with: ["img", "b", "i", "link", "iframe", "object"]))
      #expect(text.ranges(of: "</script>").count == 2, "\(name)")
      #expect(!text.contains("\u{202E}"))
    }
  }

  @Test("The data in a page are JSON with every finding")
  func data() throws {
    for (name, assessment) in try Self.assessments() {
      let text = Self.page(assessment)
      let start = try #require(text.range(of: "id=\"report-data\">"))
      let end = try #require(text[start.upperBound...].range(of: "</script>"))
      let json = try JSONSerialization.jsonObject(
        with: Data(text[start.upperBound..<end.lowerBound].utf8))
      let findings = (json as? [String: Any])?["findings"] as? [Any]
      #expect(findings?.count == assessment.findings.count, "\(name)")
    }
  }

  @Test("The last line says what a page was made from")
  func record() throws {
    let record = try RunRecord(findingIn: Array(Self.page(Workshop.joinery(), .chinese).utf8))
    #expect(record.format == .html)
    #expect(record.language == .chinese)
    #expect(record.depth == .auditor)
    #expect(record.inputs.map(\.role).contains(.description))
  }

  @Test(
    "Every depth tells what it promises",
    arguments: [
      (ReportDepth.summary, ["result", "clauses", "priorities", "limits", "inputs"]),
      (
        .manager,
        [
          "result", "clauses", "priorities", "findings", "questions", "review", "attested",
          "waivers", "plan", "limits", "inputs", "sign-off",
        ]
      ),
      (
        .auditor,
        [
          "result", "clauses", "priorities", "findings", "questions", "review", "attested",
          "waivers", "plan", "method", "criteria", "limits", "inputs", "sign-off",
        ]
      ),
    ])
  func depths(depth: ReportDepth, sections: [String]) throws {
    let page = Markup(Self.page(try Workshop.joineryWithWaiver(), .english, depth))
    let all = [
      "result", "clauses", "priorities", "findings", "questions", "review", "attested", "waivers",
      "not-applicable", "plan", "method", "criteria", "limits", "inputs", "sign-off",
    ]
    #expect(Set(page.ids).intersection(all).isSubset(of: sections))
    #expect(Set(sections).subtracting(page.ids).isSubset(of: ["attested"]))
    #expect(page.elements.contains("details") == (depth == .auditor))
  }

  @Test(
    "A finding tells the condition, the facts with their places, and the lines of the description",
    arguments: [
      "“Band saw” has no guard.", "machine.guard", "joinery.yaml:8:12", "data-line=\"7\"",
      "To close it", "class=\"verdict gap\"", "class=\"verdict undetermined\"",
      "class=\"verdict review\"", "data-owner=\"workshop lead\"", "1 August 2026",
      "href=\"#clause-1\"", "data-verdict=\"gap\"", "<code class=\"meant\"",
    ])
  func parts(part: String) throws {
    #expect(try Self.page(Workshop.joinery()).contains(part))
  }

  @Test("A report without quotations shows no line of the description")
  func quotations() throws {
    let presentation = Presentation(quotesFacts: false)
    let page = try GapPage(Workshop.joinery(), presentation: presentation).text
    #expect(!page.contains("data-line=\""))
    #expect(page.contains("joinery.yaml:8:12"))
  }

  @Test("The same assessment gives the same page")
  func determinism() throws {
    #expect(try Self.page(Workshop.joinery()) == Self.page(Workshop.joinery()))
  }

  @Test(
    "Days are written as the language has them",
    arguments: [(ReportLanguage.english, "1 May 2026"), (.chinese, "2026年5月1日")])
  func days(language: ReportLanguage, day: String) throws {
    #expect(try Self.page(Workshop.joinery(), language).contains(day))
  }

  @Test("Where nothing applies, the page says so", arguments: ReportLanguage.allCases)
  func nothing(language: ReportLanguage) throws {
    let assessment = try Workshop.assessment(
      facts: "{staff: 1, machines: []}", selection: Selection(only: ["1"]))
    let page = Self.page(assessment, language)
    #expect(page.contains(language.wording.nothingApplies))
    #expect(!page.contains("id=\"findings\""))
  }
}

@Suite("Lines of a description are counted as places count them")
struct SourceLinesTests {
  @Test("Whatever ends them, and with the line between two that are meant")
  func lines() throws {
    let lines = SourceLines(["a.yaml": "one\r\ntwo\rthree\nfour\n\nsix"])
    let excerpts = lines.excerpts(
      around: [("a.yaml", 3), ("a.yaml", 1), ("a.yaml", 9), ("b.yaml", 1)], name: { $0 })
    #expect(
      excerpts == [
        SourceExcerpt(
          file: "a.yaml",
          lines: [
            SourceExcerpt.Line(number: 1, text: "one", isMeant: true),
            SourceExcerpt.Line(number: 2, text: "two", isMeant: false),
            SourceExcerpt.Line(number: 3, text: "three", isMeant: true),
          ])
      ])
  }

  @Test("Long lines are cut")
  func longLines() throws {
    let lines = SourceLines(["a": String(repeating: "长", count: 40_000)])
    let excerpt = try #require(lines.excerpts(around: [("a", 1)], name: { $0 }).first)
    #expect(excerpt.lines.map(\.text.count) == [161])
  }
}

@Suite("A printed page has the same bytes whenever it was printed")
struct PrintablePageTests {
  private let page = PrintablePage(html: "", day: nil, record: "lacuna-run:1;end")

  private func file(_ time: String) -> [UInt8] {
    Array(
      """
      %PDF-1.4
      <</CreationDate (D:\(time))
      /ModDate (D:\(time))>>
      trailer
      <</Size 1>>
      startxref
      9
      %%EOF
      """.utf8)
  }

  @Test("The times of the browser are replaced, and nothing in front of the record moves")
  func times() throws {
    let first = try page.finished(file("20260730112233+00'00'"))
    #expect(try page.finished(file("20270101000000+08'00'")) == first)
    #expect(first.count == file("20260730112233+00'00'").count + page.record.utf8.count + 2)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:19700101000000+00'00')"))
    #expect(text.contains(">>\n%lacuna-run:1;end\nstartxref\n9\n%%EOF"))
  }

  @Test("What is no PDF is refused", arguments: ["", "%PDF-", "<html>", "startxref"])
  func others(text: String) {
    #expect(throws: ReportError.self) { try page.finished(Array(text.utf8)) }
  }
}
