import Assessment
import Foundation
import Testing

@testable import Reports

@Suite("Reports tell what changed since the baseline")
struct ChangeReportTests {
  @Test func `the JSON report has the changes and stays valid`() throws {
    let report = try object(JSONReport(Workshop.joinerySinceSpring()).text)
    let schema = try object(JSONReport.schema)
    #expect(SchemaValidator(root: schema).problems(report, schema) == [])
    let changes = try #require(report["changes"] as? [String: Any])
    let absent = try #require(changes["absent"] as? [[String: Any]])
    #expect(absent.compactMap { $0["id"] as? String }.allSatisfy { $0.hasSuffix("machines.drill") })
    #expect(Set(absent.compactMap { $0["why"] as? String }) == ["no_subject"])
    let counts = try #require(changes["counts"] as? [String: Int])
    #expect(counts["opened_gaps"] == 1)
    #expect(counts["closed_gaps"] == 1)
    #expect(counts["absent"] == 3)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let states = findings.map { ($0["change"] as? [String: Any])?["state"] as? String }
    #expect(!states.contains(nil))
    #expect(counts.values.reduce(0, +) == findings.count + absent.count)
  }

  @Test func `SARIF has a baseline state for every result or for none`() throws {
    let results = try results(of: Workshop.joinerySinceSpring())
    let states = results.compactMap { $0["baselineState"] as? String }
    #expect(states.count == results.count)
    #expect(states.count { $0 == "absent" } == 3)
    #expect(Set(states) == ["unchanged", "updated", "absent"])
    #expect(results.allSatisfy { $0["suppressions"] is [Any] })
    let without = try self.results(of: Workshop.joinery())
    #expect(without.allSatisfy { $0["baselineState"] == nil })
  }

  @Test func `SARIF has a rule for every result, those included that a profile left out`() throws {
    let runs = try runs(of: Workshop.joinerySinceSpring(tailored: true))
    let driver = (runs.first?["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    let names = rules.compactMap { $0["id"] as? String }
    #expect(names.count == Set(names).count)
    #expect(Set(names).isSuperset(of: results.compactMap { $0["ruleId"] as? String }))
    #expect(names.contains("WS1-2.a"))
  }

  @Test func `SARIF names the baseline by its contents`() throws {
    let runs = try runs(of: Workshop.joinerySinceSpring())
    let guid = try #require(runs.first?["baselineGuid"] as? String)
    #expect(guid.count == 36)
    #expect(
      try self.runs(of: Workshop.joinerySinceSpring()).first?["baselineGuid"] as? String == guid)
  }

  @Test(arguments: ReportLanguage.allCases)
  func `the text has a section with what is new, closed and gone`(language: ReportLanguage) throws {
    let text = try TextReport(
      Workshop.joinerySinceSpring(), presentation: Workshop.presentation(language)
    ).text
    let words = language.wording
    for title in [words.sinceTheBaseline, words.newGaps, words.closedGaps, words.goneGaps] {
      #expect(text.contains(title))
    }
    #expect(text.contains("machines.drill"))
    let without = try TextReport(Workshop.joinery(), presentation: Workshop.presentation(language))
    #expect(!without.text.contains(words.sinceTheBaseline))
  }

  private func runs(of assessment: Assessment) throws -> [[String: Any]] {
    let report = SARIFReport(assessment, presentation: Workshop.presentation(), for: .everyone)
    return try #require(object(report.text)["runs"] as? [[String: Any]])
  }

  private func results(of assessment: Assessment) throws -> [[String: Any]] {
    try #require(runs(of: assessment).first?["results"] as? [[String: Any]])
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
