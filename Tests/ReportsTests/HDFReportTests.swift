import Assessment
import Standards
import Testing

@testable import Reports

@Suite("Heimdall shows each requirement as it stands")
struct HDFReportTests {
  @Test("A control is shown by its results as its requirement stands")
  func joinery() throws {
    let controls = try self.controls(Workshop.joineryWithWaiver())
    #expect(
      controls.map { "\($0.text(at: "id")) \(Self.shown($0))" } == [
        "WS1-1.a Failed", "WS1-1.b Failed", "WS1-1.c Failed", "WS1-2.a Not Reviewed",
      ])
    #expect(
      controls.compactMap { $0.at("impact") }
        == [.number(0.7), .number(0.5), .number(0.3), .number(0.5)])
    #expect(
      controls[0].elements(at: "results").map { $0.text(at: "status") } == [
        "failed", "passed", "skipped",
      ])
    #expect(
      controls[0].text(at: "results/0/message") == "gap: “Band saw” has no guard.")
  }

  @Test("What does not apply has no impact, and a reason")
  func notApplicable() throws {
    let controls = try self.controls(Workshop.assessment(facts: "{staff: 3, machines: []}"))
    #expect(Set(controls.map(Self.shown)) == ["Not Applicable"])
    #expect(Set(controls.compactMap { $0.at("impact") }) == [.number(0)])
    #expect(controls[0].text(at: "results/0/skip_message").contains("there are none"))
  }

  @Test(
    "Statuses of results: nothing of a requirement that is open has passed",
    arguments: [
      (Standing.met, Standing.met, HDFReport.Status.passed), (.met, .partlyMet, .passed),
      (.met, .accepted, .passed), (.met, .undetermined, .skipped), (.met, .needsReview, .skipped),
      (.gap, .gap, .failed), (.partlyMet, .partlyMet, .failed), (.accepted, .accepted, .failed),
      (.accepted, .undetermined, .skipped), (.undetermined, .undetermined, .skipped),
      (.needsReview, .gap, .skipped), (.notApplicable, .met, .skipped), (.failed, .failed, .error),
    ])
  func statuses(standing: Standing, requirement: Standing, status: HDFReport.Status) {
    #expect(HDFReport.Status(standing, in: requirement) == status)
  }

  @Test("A waiver stands where nothing but accepted gaps is open")
  func waiver() throws {
    let controls = try self.controls(Workshop.garageWithWaiver())
    #expect(controls.map(Self.shown) == ["Passed", "Not Applicable", "Passed", "Not Applicable"])
    #expect(controls[1].text(at: "waiver_data/justification").hasPrefix("The saw is used"))
    #expect(controls[1].text(at: "waiver_data/expiration_date") == "2026-12-31")
    #expect(controls[1].at("impact") == .number(0.5))
    #expect(
      try self.controls(Workshop.joineryWithWaiver()).allSatisfy { $0.at("waiver_data") == nil })
  }

  @Test(
    "Hostile texts stay on one line, and the record of the run is found",
    arguments: ReportLanguage.allCases)
  func hostile(language: ReportLanguage) throws {
    let report = try HDFReport(
      Workshop.hostileCompany(), presentation: Workshop.presentation(language))
    for name in ["title", "desc", "code_desc", "message", "skip_message"] {
      for text in report.value.texts(named: name) { #expect(text == text.harmless) }
    }
    #expect(try RunRecord(findingIn: Array(report.text.utf8)).format == .hdf)
  }

  private func controls(_ assessment: Assessment) throws -> [JSON] {
    HDFReport(assessment, presentation: Workshop.presentation()).value
      .elements(at: "profiles/0/controls")
  }

  /// What Heimdall shows, by the rules of its parser.
  private static func shown(_ control: JSON) -> String {
    let statuses = control.elements(at: "results").map { $0.text(at: "status") }
    if statuses.contains("error") { return "Profile Error" }
    if control.at("waiver_data/skipped_due_to_waiver") == true { return "Not Applicable" }
    if control.at("impact") == .number(0) { return "Not Applicable" }
    if statuses.contains("failed") { return "Failed" }
    return statuses.contains("passed") ? "Passed" : "Not Reviewed"
  }
}
