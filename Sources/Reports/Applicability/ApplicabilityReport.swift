import Assessment
import Descriptions
import Standards
import Vocabularies

/// The statement of applicability as a table: each requirement, whether it applies and why, how it
/// stands, and where that is documented.
struct ApplicabilityReport: Sendable {
  /// The columns with what stands in them.
  private static let columns: [RegisterColumn] = [
    .requirement, .clause, .statement, .obligation, .severity, .applicable, .reasonForInclusion,
    .reasonForExclusion, .status, .documentedIn, .owner, .due, .ruleSet, .run,
  ]

  private let entries: Entries
  private let record: String

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    record =
      RunRecord(
        of: assessment, presentation: presentation, format: .statementOfApplicability
      ).line
  }

  /// The table, ending with a line break.
  var text: String {
    let wording = entries.words.wording
    var table = CSVTable(columns: Self.columns.map(wording.name(of:)))
    for requirement in entries.statementOfApplicability {
      let cells = ApplicabilityCells(requirement, entries)
      table.append(
        Self.columns.map { $0 == .run ? record : cells.text(in: $0) ?? "" })
    }
    return table.text
  }
}
