import Assessment
import Descriptions
import LocatedYAML
import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("Without quotations, nothing that the company wrote is in a report but paths and places")
struct QuotationTests {
  /// A company whose every text has this mark in it, and every number these digits.
  private static let mark = "MARK"
  private static let digits = "91827"
  private static let description = """
    {title: {en: MARK title, zh: MARK 标题}, as_of: 2026-05-01,
     prepared_by: {name: MARK, role: MARK, contact: MARK@example.org},
     staff: {value: 91827, note: MARK},
     machines: [
      {id: a, name: {en: MARK saw, zh: MARK 锯}, guard: none, noise: 91827, ear_protection: false,
       inspected: {value: false, sure: assumed, note: MARK}},
      {id: b, name: MARK, guard: {planned: fixed, by: 2026-08-01, owner: MARK}, noise: unknown,
       ear_protection: {planned: true, by: 2026-08-01, owner: MARK},
       inspected: {not_applicable: MARK}},
      {id: c, name: MARK}],
     evidence: [{id: e, shows: staff, owner: MARK, kind: MARK, url: "https://MARK.example"}],
     attestations: [
      {requirement: "2.a", verdict: gap, by: MARK, on: 2026-04-01, because: MARK},
      {requirement: MARK, verdict: met, by: MARK, on: 2026-04-01, because: MARK}],
     open_questions: [{about: machines.c.noise, owner: MARK, text: MARK}]}
    """

  /// How often what the company wrote is in a report.
  private func quotations(in report: ReportContents) -> Int {
    let text = String(decoding: report.bytes, as: UTF8.self)
    return [Self.mark, Self.digits].map { text.ranges(of: $0).count }.reduce(0, +)
  }

  /// Formats that are about the rule set alone, or whose texts are compressed.
  private static let tellsNoFacts: [ReportFormat] = [
    .oscalCatalog, .oscalProfile, .oscalMapping, .xlsx,
  ]

  @Test(arguments: ReportFormat.allCases, ReportLanguage.allCases)
  func `values and names are left out of every format`(
    format: ReportFormat, language: ReportLanguage
  ) throws {
    let assessment = try Workshop.assessment(facts: Self.description)
    func report(quotesFacts: Bool) throws -> ReportContents {
      try format.report(
        on: assessment, presentation: Presentation(language: language, quotesFacts: quotesFacts))
    }
    #expect(
      try quotations(in: report(quotesFacts: true)) > 0 || Self.tellsNoFacts.contains(format))
    #expect(try quotations(in: report(quotesFacts: false)) == 0)
  }

  @Test func `verdicts, paths and places stay`() throws {
    let full = try Workshop.assessment(facts: Self.description)
    let bare = full.withoutQuotations
    #expect(bare.findings.map(\.verdict) == full.findings.map(\.verdict))
    #expect(bare.findings.map(\.subject?.path) == full.findings.map(\.subject?.path))
    #expect(bare.findings.map(\.place) == full.findings.map(\.place))
    #expect(bare.summary.findings == full.summary.findings)
    #expect(bare.diagnostics.map(\.place) == full.diagnostics.map(\.place))
    #expect(!bare.diagnostics.isEmpty)
  }

  @Test func `an ellipsis stands for each value in the sentences of the rules`() throws {
    let bare = try Workshop.assessment(facts: Self.description).withoutQuotations
    let gaps = bare.findings.flatMap(\.checks).compactMap(\.gap)
    let sentences = gaps.map { $0.text(in: .english) }
    #expect(sentences.first == "“…” has ….")
    #expect(sentences.contains("“…” makes … dB, and no ear protection is handed out."))
    #expect(gaps.first?.text(in: .chinese) == "“…”：…。")
    #expect(bare.findings.compactMap(\.subject?.label).first?.text(in: .english) == "machines.a")
  }

  @Test func `who accepted a gap, and why, is left out`() throws {
    let assessment = try Workshop.joineryWithWaiver()
    for format in ReportFormat.allCases {
      let report = try format.report(
        on: assessment, presentation: Presentation(quotesFacts: false))
      let text = String(decoding: report.bytes, as: UTF8.self)
      #expect(!text.contains("minutes only") && !text.contains("The owner"), "\(format)")
    }
  }
}
