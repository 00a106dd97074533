import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// The register of findings as a table, one a row, for spreadsheets.
///
/// The names of the columns are the same in all languages, so that programs find them; what stands
/// in them is in the report's language.
struct CSVReport: Sendable {
  /// A column with what stands in it.
  fileprivate typealias Column = (name: String, cell: @Sendable (RegisterRow) -> String?)

  private static let columns: [Column] = [
    ("requirement", { $0.entry.code }),
    ("clause", { $0.wording.item($0.finding.requirement.item) }),
    ("title", { $0.finding.requirement.text.text(in: $0.language) }),
    ("obligation", { $0.wording.name(of: $0.finding.requirement.modality) }),
    ("severity", { row in row.finding.requirement.gravity.map(row.wording.name(of:)) }),
    ("verdict", { $0.wording.name(of: $0.finding.verdict) }),
    ("degree", { $0.degree }),
    ("subject", { $0.entry.subject }),
    ("where", { "\($0.entry.place)" }),
    ("evidence", { $0.evidence().joined(separator: "; ") }),
    ("rationale", { $0.entry.message }),
    ("recommendation", { $0.entry.remedy }),
    ("owner", { $0.plan?.owner?.text(in: $0.language) }),
    ("due", { row in row.plan?.by.map { "\($0)" } }),
    ("waiver", { row in row.finding.waiver.map { $0.reason.text(in: row.language) } }),
    ("waiver expires", { row in row.finding.waiver.map { "\($0.expires)" } }),
    ("fingerprint", { $0.entry.fingerprint }),
    ("rule set", { $0.finding.standard }),
  ]

  private let entries: Entries
  private let record: String

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    record = RunRecord(of: assessment, presentation: presentation, format: .csv).line
  }

  /// The table, ending with a line break.
  var text: String {
    var table = CSVTable(columns: Self.columns.map(\.name) + ["run"])
    for entry in entries.all {
      let row = RegisterRow(entry: entry, entries: entries)
      table.append(Self.columns.map { $0.cell(row) ?? "" } + [record])
    }
    return table.text
  }
}
