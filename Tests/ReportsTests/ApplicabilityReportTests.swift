import Assessment
import Standards
import Testing

@testable import Reports

@Suite("The statement of applicability has every requirement, with a reason for what is left out")
struct ApplicabilityReportTests {
  @Test("Requirements of the joinery")
  func joinery() throws {
    let rows = try rows(Workshop.joineryWithWaiver())
    #expect(
      rows.map { Array($0[...1]) + Array($0[5...8]) } == [
        [
          "Requirement", "Clause", "Applicable", "Reason for inclusion", "Reason for exclusion",
          "Status",
        ],
        ["WS1-1.a", "1 a)", "yes", "The standard requires it.", "", "partly implemented"],
        ["WS1-1.b", "1 b)", "yes", "The standard requires it.", "", "not implemented"],
        ["WS1-1.c", "1 c)", "yes", "The standard recommends it.", "", "partly implemented"],
        [
          "WS1-2.a", "2 a)", "yes", "The standard requires it where: many people work there.", "",
          "open: needs review",
        ],
      ])
    #expect(rows[1][9] == "joinery.yaml:8:12; joinery.yaml:14:12")
    #expect(rows[2][10...11] == ["workshop lead", "2026-08-01"])
  }

  @Test("What does not apply has a reason, and so has what was not judged")
  func excluded() throws {
    let none = try rows(Workshop.assessment(facts: "{staff: 3, machines: []}"))
    #expect(none.dropFirst().map { $0[5] } == ["no", "no", "no", "no"])
    #expect(none.dropFirst().allSatisfy { $0[6].isEmpty && $0[8].isEmpty })
    #expect(none[1][7] == "there are none")
    #expect(none[4][7] == "applies only where: many people work there")
    let one = try rows(
      Workshop.assessment(
        facts: "{staff: 3, machines: []}", selection: Selection(only: ["1.b"])))
    #expect(
      one.dropFirst().map { $0[5] } == ["not assessed", "no", "not assessed", "not assessed"])
    #expect(one[1][7] == "Left out of this assessment.")
  }

  @Test("It is open whether a requirement applies if nobody stated it")
  func open() throws {
    let rows = try rows(Workshop.assessment(facts: "{machines: []}"))
    #expect(rows[4][5] == "open")
    #expect(rows[4][8] == "open: undetermined")
  }

  @Test("All rows are equally wide, whatever stands in them", arguments: ReportLanguage.allCases)
  func hostile(language: ReportLanguage) throws {
    for row in try rows(Workshop.hostileCompany(), language) {
      #expect(row.count == 14)
      for cell in row { #expect(cell.first.map { !"=+-@\t".contains($0) } ?? true) }
    }
  }

  private func rows(
    _ assessment: Assessment, _ language: ReportLanguage = .english
  ) throws -> [[String]] {
    CSVRows(
      ApplicabilityReport(assessment, presentation: Workshop.presentation(language)).text
    ).rows
  }
}
