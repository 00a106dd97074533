import Assessment
import Descriptions
import Spreadsheets
import Standards
import Vocabularies

/// The gap report as a workbook, with the sheets that people keep by hand.
struct GapWorkbook: Sendable {
  /// The sheets, in their order.
  enum SheetName: Sendable, Hashable, CaseIterable {
    case summary
    case gaps
    case requirements
    case evidence
    case actions
    case method
    case about
  }

  let entries: Entries
  let record: RunRecord
  let quotesFacts: Bool
  private let clock: ReportClock

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    record = RunRecord(of: assessment, presentation: presentation, format: .xlsx)
    quotesFacts = presentation.quotesFacts
    clock = ReportClock(assessment, entries.words.wording)
  }

  var assessment: Assessment { entries.assessment }
  var language: Language { entries.words.language }
  var wording: any Wording { entries.words.wording }

  /// The file.
  ///
  /// - Throws: That it cannot be written for a moment to the folder of temporary files.
  var bytes: [UInt8] {
    get throws(ReportError) {
      do {
        return try workbook.bytes()
      } catch {
        throw ReportError(
          "no workbook can be written: \(error.reason)",
          hint: "is there room in the folder of temporary files (TMPDIR)?")
      }
    }
  }

  /// The workbook; the record of the run stands behind everything, uncompressed.
  var workbook: Workbook {
    let day = clock.day.map { Day(year: $0.year, month: $0.month, day: $0.day) }
    let standards = assessment.ruleSets.map(\.standard.number).joined(separator: ", ")
    return Workbook(
      title: (wording.gapReport + wording.colon + standards).harmless,
      author: "\(Engine.name) \(Engine.version)",
      created: day ?? Day(year: 1970, month: 1, day: 1), note: record.line,
      sheets: SheetName.allCases.map(sheet))
  }

  private func sheet(_ name: SheetName) -> Sheet {
    switch name {
    case .summary: summary
    case .gaps: gaps
    case .requirements: requirements
    case .evidence: evidence
    case .actions: actions
    case .method: method
    case .about: about
    }
  }
}
