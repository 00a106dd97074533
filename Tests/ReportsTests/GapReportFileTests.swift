import Assessment
import Foundation
import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("A JSON report that is read again says what the assessment said")
struct GapReportFileTests {
  /// Reads a report from a file that is gone afterwards.
  private func read(_ text: String) throws -> GapReportFile {
    let path = FileManager.default.temporaryDirectory.path + "/report-\(UUID()).json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(filePath: path))
    return try GapReportFile.load(path)
  }

  static let assessments: [@Sendable () throws -> Assessment] = [
    Workshop.joinery, Workshop.joineryWithWaiver, Workshop.tailoredJoinery,
    Workshop.hostileCompany,
    { try Workshop.assessment(facts: "{}") },
    { try Workshop.assessment(facts: "{staff: 3, machines: []}") },
    {
      try Workshop.assessment(
        facts: """
          {staff: {planned: 12, by: 2027-01-01, owner: x}, \
          machines: [{id: saw, guard: {planned: fixed}}, {id: lathe, noise: {not_applicable: no}}]}
          """)
    },
  ]

  @Test(arguments: assessments.indices)
  func `compared with itself nothing changed`(number: Int) throws {
    let assessment = try Self.assessments[number]()
    let file = try read(JSONReport(assessment).text)
    #expect(file.record.findings.count == assessment.findings.count { !$0.checks.isEmpty })
    let again = try Assessor(
      assessment.description, by: assessment.ruleSets, waivers: assessment.basis.waivers,
      baseline: file.baseline
    ).assess()
    let comparison = try #require(again.baselineReview).comparison
    #expect(comparison.isEmpty)
    #expect(comparison.figures.isEmpty)
    #expect(
      comparison.changes.flatMap(\.facts).map(\.path) == [],
      "facts that are read in another way than they are written")
  }

  @Test func `a report that says other figures is known by them`() throws {
    let file = try read(JSONReport(Workshop.tailoredJoinery()).text)
    let plain = try read(JSONReport(Workshop.joinery()).text)
    let figures = Comparison(plain.record, file.record).figures
    #expect(figures.map(\.after.name) == ["loudest", "many_people"])
    #expect(figures.map(\.before.value) == ["80", "10"])
    #expect(figures.map(\.after.value) == ["92", "20"])
  }

  @Test(arguments: [
    "", "{}", "[]", "null", "\u{0}", "{", "{\"format\": \"gap-report/2\"}",
    "{\"format\": \"gap-report/1\"}", "format: profile/1",
    String(repeating: "[", count: 5_000),
  ])
  func `what is no report is refused`(text: String) {
    #expect(throws: DiagnosticsError.self) { try read(text) }
  }

  /// A change to a report, and what is said about it.
  static let mistakes = [
    (#""verdict": "gap""#, #""verdict": "gapp""#, "did you mean `gap`?"),
    (#""verdict": "gap""#, #""verdict": {}"#, "expected a text for `verdict`"),
    (#""gravity": "major""#, #""gravity": "huge""#, "`huge` is not one of the words"),
    (#""state": "answered""#, #""state": "guessed""#, "`guessed` is not one of the words"),
    (#""scopes": {"#, #""scopes": ["#, "expected"),
    (#""facts": {"#, #""fakts": {"#, "a gap report needs a value for `facts`"),
    (#""findings": ["#, #""findings": null, "x": ["#, "a gap report needs a value for `findings`"),
    (#""as_of": "2026-05-01""#, #""as_of": "2026-02-30""#, "as_of"),
    (#""c1": {"#, #""c0": {"#, "the report has no condition `c1`"),
    (
      #""machines.saw.guard": {"#, #""machines.saw.gard": {"#,
      "the report does not tell of `machines.saw.guard`"
    ),
    (#""path": "machines.planer""#, #""path": "machines.saw""#, "there are two findings on `1.a`"),
  ]

  @Test(arguments: mistakes)
  func `a report that does not fit together is refused`(
    old: String, new: String, message: String
  ) throws {
    let text = try JSONReport(Workshop.joinery()).text
    #expect(text.contains(old))
    do {
      _ = try read(text.replacing(old, with: new))
      Issue.record("was read")
    } catch let error as DiagnosticsError {
      #expect(error.description.contains(message), "\(error)")
    }
  }

  @Test func `what later versions add is left alone`() throws {
    let text = try JSONReport(Workshop.joinery()).text
      .replacing(#""verdict": "#, with: #""mood": [1], "verdict": "#)
    #expect(try read(text).record.findings.count == 10)
  }
}
