import Foundation
import Testing

@testable import Reports

@Suite("GitLab gets what it needs for each finding that wants attention, and drops none")
struct CodeQualityReportTests {
  private struct Issue: Decodable, Equatable {
    struct Location: Decodable, Equatable {
      struct Lines: Decodable, Equatable {
        let begin: Int
      }

      let path: String
      let lines: Lines
    }

    let type: String
    let checkName: String
    let description: String
    let categories: [String]
    let severity: String
    let fingerprint: String
    let location: Location
  }

  @Test("How bad GitLab calls what, and where it shows it")
  func severities() throws {
    let issues = try issues(
      CodeQualityReport(Workshop.joineryWithWaiver(), presentation: Workshop.presentation()))
    #expect(
      issues.map { "\($0.checkName) \($0.severity) \($0.location.lines.begin)" } == [
        "WS1-1.a critical 8", "WS1-1.a info 18", "WS1-1.b major 16", "WS1-1.b info 20",
        "WS1-1.c minor 17", "WS1-1.c info 22", "WS1-2.a info 1",
      ])
    #expect(issues.first?.description == "“Band saw” has no guard. To close it: Fit a guard.")
    #expect(Set(issues.map(\.location.path)) == ["joinery.yaml"])
  }

  @Test("Fingerprints differ and texts have one line, whatever the names are")
  func hostile() throws {
    let issues = try issues(
      CodeQualityReport(Workshop.hostileCompany(), presentation: Workshop.presentation()))
    #expect(issues.count > Workshop.hostileTexts.count)
    #expect(Set(issues.map(\.fingerprint)).count == issues.count)
    for issue in issues { #expect(issue.description.harmless == issue.description) }
  }

  @Test("Where nothing wants attention, the report is an empty list")
  func empty() throws {
    let assessment = try Workshop.assessment(facts: "{staff: 3, machines: []}")
    #expect(CodeQualityReport(assessment, presentation: Presentation()).text == "[]\n")
  }

  private func issues(_ report: CodeQualityReport) throws -> [Issue] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Issue].self, from: Data(report.text.utf8))
  }
}
