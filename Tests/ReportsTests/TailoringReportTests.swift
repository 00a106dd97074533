import Assessment
import Foundation
import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("What a profile leaves out or changes is never silently gone from a report")
struct TailoringReportTests {
  @Test func `the JSON report has the profile and stays valid`() throws {
    let report = try object(JSONReport(Workshop.tailoredJoinery()).text)
    let schema = try object(JSONReport.schema)
    #expect(SchemaValidator(root: schema).problems(report, schema) == [])
    let ruleSet = try #require((report["rule_sets"] as? [[String: Any]])?.first)
    let profile = try #require(ruleSet["profile"] as? [String: Any])
    let exclusion = try #require((profile["exclusions"] as? [[String: Any]])?.first)
    #expect(exclusion["requirements"] as? [String] == ["2.a"])
    let figure = try #require((profile["parameters"] as? [[String: Any]])?.first)
    #expect(figure["value"] as? Int == 92)
    #expect(figure["was"] as? Int == 80)
    let weight = try #require((profile["gravities"] as? [[String: Any]])?.first)
    #expect(weight["gravity"] as? String == "minor")
    #expect(weight["was"] as? String == "observation")
    let parameter = try #require((ruleSet["parameters"] as? [[String: Any]])?.first)
    #expect(parameter["value"] as? Int == 92)
    #expect(parameter["source"] as? String == "profile")
  }

  @Test func `the SARIF report has the profile with the names of files that others know`() throws {
    let assessment = try Workshop.tailoredJoinery()
    let sarif = SARIFReport(
      assessment, presentation: Workshop.presentation(), for: .everyone)
    let text = sarif.text
    #expect(text.contains(#""ruleSet": "ws-1""#))
    #expect(text.contains("Asked in another audit."))
    #expect(text.contains(#""file": "profile.yaml""#))
  }

  @Test(arguments: ReportLanguage.allCases)
  func `the text tells what is left out, changed, and who says so`(language: ReportLanguage) throws
  {
    let assessment = try Workshop.tailoredJoinery()
    let wide = Presentation(language: language, width: 1_000)
    let text = TextReport(assessment, presentation: wide).text
    let words = language.wording
    #expect(text.contains(words.leftOutByProfile))
    #expect(text.contains(words.changedByProfile))
    for tailoring in assessment.tailorings {
      let reasons =
        tailoring.exclusions.map(\.reason) + tailoring.settings.map(\.because)
        + tailoring.weightings.map(\.because) + [tailoring.profile.title, tailoring.profile.by]
      for reason in reasons { #expect(text.contains(reason.text(in: language.language))) }
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
