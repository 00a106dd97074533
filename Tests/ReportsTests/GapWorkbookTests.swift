import Assessment
import Spreadsheets
import Standards
import Testing

@testable import Reports

@Suite("The workbook has the sheets that people keep, and nothing in it runs")
struct GapWorkbookTests {
  @Test("Sheets in both languages, each under a name that a tab may have")
  func sheets() throws {
    #expect(
      try workbook(Workshop.joinery()).sheets.map(\.name) == [
        "Summary", "Gaps", "All requirements", "Evidence", "Action plan", "Scope and method",
        "About",
      ])
    #expect(
      try workbook(Workshop.joinery(), .chinese).sheets.map(\.name) == [
        "概要", "差距", "全部要求", "证据", "整改计划", "范围与方法", "关于",
      ])
  }

  @Test("Gaps are rows with a word for how they stand and real dates")
  func gaps() throws {
    let rows = try table("Gaps", Workshop.joineryWithWaiver())
    #expect(
      rows.map { $0["Requirement"] } == ["WS1-1.a", "WS1-1.b", "WS1-1.b", "WS1-1.c"].map(text))
    #expect(rows.map { $0["Status"] } == ["gap", "gap, accepted", "gap", "gap"].map(text))
    #expect(rows[1]["Waiver expires"] == .day(Day(year: 2026, month: 12, day: 31)))
    #expect(rows[2]["Due"] == .day(Day(year: 2026, month: 8, day: 1)))
    #expect(rows[0]["Due"] == .empty)
  }

  @Test("The plan has the heaviest gaps first and room for people to write")
  func actions() throws {
    let rows = try table("Action plan", Workshop.joineryWithWaiver())
    #expect(rows.map { $0["Severity"] } == ["major", "minor", "observation"].map(text))
    #expect(rows[1]["Action"] == text("Hand out ear protection at “Planer”."))
    #expect(rows[1]["Owner"] == text("workshop lead"))
    #expect(rows.allSatisfy { $0["Progress"] == text("open") && $0["Effort"] == .empty })
  }

  @Test("Each fact is told once with what it is used in")
  func evidence() throws {
    let rows = try table("Evidence", Workshop.joinery())
    let noise = try #require(rows.first { $0["Fact"] == text("machines.saw.noise") })
    #expect(noise["Stated"] == text("94 (assumed)"))
    #expect(noise["Used in"] == text("WS1-1.b"))
    #expect(Set(rows.map { $0["Fact"] }).count == rows.count)
  }

  @Test("All requirements are there, also those that were not judged")
  func requirements() throws {
    let selection = Selection(only: ["1.b"])
    let rows = try table(
      "All requirements",
      Workshop.assessment(facts: "{staff: 3, machines: []}", selection: selection))
    #expect(
      rows.map { $0["Status"] }
        == ["not assessed", "not applicable", "not assessed", "not assessed"].map(text))
  }

  @Test(
    "No text would run as a formula once it is saved as CSV", arguments: ReportLanguage.allCases)
  func hostile(language: ReportLanguage) throws {
    let workbook = try workbook(Workshop.hostileCompany(), language)
    for case .text(let text) in workbook.sheets.flatMap(\.rows).flatMap(\.cells).map(\.content) {
      #expect(text.first.map { !"=+-@＝＋－＠\t".contains($0) } ?? true)
      #expect(text == text.harmless(keepingLines: true))
    }
    #expect(throws: Never.self) { try workbook.bytes() }
  }

  @Test("Headers stay in sight in tables, and every row is as wide as its header")
  func tables() throws {
    for sheet in try workbook(Workshop.joinery()).sheets where sheet.isTable {
      #expect(sheet.rows.allSatisfy { $0.cells.count == sheet.columns.count })
    }
  }

  @Test("The record of the run is found in the file, which is always the same")
  func record() throws {
    let reports = try (0..<2).map { _ in
      try ReportFormat.xlsx.report(
        on: Workshop.joinery(), presentation: Workshop.presentation()
      ).bytes
    }
    #expect(reports[0] == reports[1])
    #expect(try RunRecord(findingIn: reports[0]).format == .xlsx)
  }

  private func text(_ text: String) -> Cell.Content { .text(text) }

  private func workbook(
    _ assessment: Assessment, _ language: ReportLanguage = .english
  ) throws -> Workbook {
    GapWorkbook(assessment, presentation: Workshop.presentation(language)).workbook
  }

  /// The rows of a table by the titles of their columns.
  private func table(
    _ name: String, _ assessment: Assessment
  ) throws -> [[String: Cell.Content]] {
    let sheet = try #require(try workbook(assessment).sheets.first { $0.name == name })
    let titles = sheet.rows[0].cells.map { cell in
      if case .text(let title) = cell.content { title } else { "" }
    }
    return sheet.rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(titles, row.cells.map(\.content)))
    }
  }
}
