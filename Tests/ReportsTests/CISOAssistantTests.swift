import Assessment
import Standards
import Testing

@testable import Reports

@Suite("CISO Assistant finds each requirement of an audit in the framework")
struct CISOAssistantTests {
  @Test(
    "Words for how requirements stand",
    arguments: [
      (Standing.met, false, "compliant done"), (.partlyMet, false, "partially_compliant to_do"),
      (.partlyMet, true, "partially_compliant in_progress"), (.gap, false, "non_compliant to_do"),
      (.gap, true, "non_compliant in_progress"), (.accepted, false, "non_compliant done"),
      (.undetermined, false, "not_assessed to_do"), (.needsReview, false, "not_assessed in_review"),
      (.notApplicable, false, "not_applicable done"), (.failed, false, "not_assessed to_do"),
    ])
  func words(standing: Standing, isPlanned: Bool, words: String) {
    let result = CISOAssistantReport.Result(standing, isPlanned: isPlanned)
    #expect("\(result.compliance) \(result.progress)" == words)
  }

  @Test("A row for each requirement, with what was found")
  func rows() throws {
    let rows = try rows(Workshop.joineryWithWaiver())
    #expect(
      rows.map { "\($0[1]) \($0[3]) \($0[4])" } == [
        "ref_id compliance_result requirement_progress", "WS1-1.a partially_compliant to_do",
        "WS1-1.b non_compliant in_progress", "WS1-1.c partially_compliant to_do",
        "WS1-2.a not_assessed in_review",
      ])
    #expect(rows[1][0] == "urn:lacuna:risk:req_node:ws-1:1.a")
    #expect(rows.dropFirst().allSatisfy { $0[2] == "true" })
    #expect(rows[1][5].contains("Band saw: “Band saw” has no guard."))
    #expect(!rows[1][5].contains("Planer"))
  }

  @Test(
    "Each row is in the library of the framework, below its clause",
    arguments: ReportLanguage.allCases)
  func library(language: ReportLanguage) throws {
    let library = try FrameworkLibrary(Workshop.rules(), language).value
    let nodes = library.elements(at: "objects/framework/requirement_nodes")
    #expect(
      nodes.map { $0.text(at: "ref_id") } == [
        "1", "WS1-1.a", "WS1-1.b", "WS1-1.c", "2", "WS1-2.a",
      ])
    let names = nodes.map { $0.text(at: "urn") }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() })
    for node in nodes where node.at("depth") == 2 {
      #expect(names.contains(node.text(at: "parent_urn")))
      #expect(node.at("assessable") == true)
    }
    for row in try rows(Workshop.joinery()).dropFirst() { #expect(names.contains(row[0])) }
  }

  @Test("All rows are equally wide, whatever stands in them")
  func hostile() throws {
    for row in try rows(Workshop.hostileCompany()) { #expect(row.count == 7) }
  }

  private func rows(_ assessment: Assessment) throws -> [[String]] {
    CSVRows(CISOAssistantReport(assessment, presentation: Workshop.presentation()).text).rows
  }
}
