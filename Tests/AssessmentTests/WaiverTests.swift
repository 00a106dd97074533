import Assessment
import Standards
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A waived gap stays a gap, is shown as waived, and a waiver that does nothing is told")
struct WaiverTests {
  let judge: Judge

  init() throws {
    judge = try Judge(
      requirement: """
        each: consent in consents
        checks: [{id: few, expect: consent.steps < 3, gap: {en: Many., zh: 多。}}]
        """)
  }

  private func waivers(_ text: String) throws -> [WaiverFile] {
    let path = FileManager.default.temporaryDirectory.path + "/waivers-\(UUID()).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(filePath: path))
    return try WaiverFile.load([path])
  }

  /// Assesses two consents, the first with too many steps, by a waiver with these keys.
  private func assessment(_ keys: String, day: String = "as_of: 2026-05-01\n") throws -> Assessment
  {
    let description = try judge.description(
      day + "consents: [{id: i, steps: 5}, {id: j, steps: 1}]")
    let waivers = try waivers(
      """
      format: waivers/1
      waivers:
        - {reason: Rebuilt in June., approved_by: Ann, approved_on: 2026-01-01, \(keys)}
      """)
    return try Assessor(description, by: [judge.ruleSet], waivers: waivers).assess()
  }

  @Test(arguments: [
    "requirement: 1.a, expires: 2026-05-01", "requirement: \"1\", expires: 2026-06-01",
    "requirement: 1.a, subject: consents.i, expires: 2026-06-01",
    "requirement: 1.a, standard: demo, expires: 2026-06-01",
  ])
  func `a waiver counts for what it names`(keys: String) throws {
    let assessment = try assessment(keys)
    #expect(assessment.findings.map(\.verdict) == [.gap, .met])
    #expect(assessment.findings.map { $0.waiver != nil } == [true, false])
    #expect(assessment.summary.gaps[.minor] == 1)
    #expect(assessment.summary.openGaps(.minor) == 0)
    #expect(assessment.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("requirement: 1.a, expires: 2026-04-30", "the waiver of `1.a` ended on 2026-04-30"),
    ("requirement: 1.b, expires: 2026-06-01", "there is no requirement `1.b` to waive"),
    (
      "requirement: 1.a, subject: consents.j, expires: 2026-06-01",
      "there is no gap in `1.a` to waive"
    ),
    (
      "requirement: 1.a, standard: other, expires: 2026-06-01",
      "there is no gap in `1.a` to waive"
    ),
  ])
  func `a waiver that waives nothing is told`(keys: String, message: String) throws {
    let assessment = try assessment(keys)
    #expect(assessment.findings.allSatisfy { $0.waiver == nil })
    #expect(assessment.diagnostics.map(\.message) == [message])
  }

  @Test func `no waiver counts on a day that nobody knows`() throws {
    let assessment = try assessment("requirement: 1.a, expires: 2099-01-01", day: "")
    #expect(assessment.summary.openGaps(.minor) == 1)
    #expect(assessment.diagnostics.count == 1)
  }

  @Test(arguments: [
    "", "[]", "{format: waivers/1, waivers: {}}", "{format: waivers/1, waivers: [{}]}",
    "{format: waivers/1, waivers: [{requirement: a, reason: b, approved_by: c, approved_on: d}]}",
  ])
  func `waivers that cannot be read are an error`(text: String) {
    #expect(throws: DiagnosticsError.self) { try waivers(text) }
  }
}
