import Assessment
import Descriptions
import Standards
import Vocabularies

extension GapDocument {
  /// The clauses with a bar and the numbers of each.
  var clauses: Section? {
    guard assessment.summary.findings.applicable > 0 else { return nil }
    let verdicts = Verdict.worstFirst.filter {
      $0 != .error || assessment.summary.findings[.error] > 0
    }
    let longest = assessment.clauses.map(\.summary.findings.applicable).max() ?? 0
    let table = DataTable(
      .wide, caption: wording.findingsByClause,
      columns: [DataTable.Column(wording.clause)]
        + verdicts.map {
          DataTable.Column([.verdict($0, wording.columnTitle(of: $0))], .number)
        },
      rows: assessment.clauses.map { clause in
        let bar = StackedBar(
          wording.findings, parts(of: clause.summary), scale: longest)
        return DataTable.Row(
          [name(of: clause) + [.bar(bar)]]
            + verdicts.map { cell(clause.summary.findings[$0], $0, clause) })
      },
      total: DataTable.Row(
        [[.text(wording.total)]]
          + verdicts.map { [.text("\(assessment.summary.findings[$0])")] }))
    return section(
      "clauses", wording.summaryByClause,
      (format == .markdown ? [] : [.paragraph([.text(wording.barLegend)])]) + [.table(table)])
  }

  /// A clause's number and title; where an earlier edition was in effect, with its number there.
  private func name(of clause: ClauseSummary) -> [Inline] {
    let standard = standards.first { $0.id == clause.standard }
    var number = clause.clause.number
    if let day = assessment.description.asOf, let from = standard?.effective, day < from,
      !clause.clause.formerNumbers.isEmpty
    {
      number += " (\(clause.clause.formerNumbers.joined(separator: ", ")))"
    }
    let name: [Inline] = [.strong([.text(number)]), " "] + text(clause.clause.title)
    guard isListed(clause) else { return name }
    return [.link(name, to: anchor(ofClause: clause.clause.number, in: clause.standard))]
  }

  /// A number that leads to its findings; nothing draws the eye where there is nothing.
  private func cell(_ count: Int, _ verdict: Verdict, _ clause: ClauseSummary) -> [Inline] {
    guard count > 0 else { return [.quiet(["·"])] }
    let number: [Inline] = [.text("\(count)")]
    guard isListed(clause), verdict != .notApplicable else { return number }
    let anchor = anchor(ofClause: clause.clause.number, in: clause.standard)
    return [
      .link(
        number, to: anchor, showing: FilterLabels(verdict: verdict, clause: clause.clause.number))
    ]
  }

  /// Whether the findings of a clause are told.
  func isListed(_ clause: ClauseSummary) -> Bool {
    let counts = clause.summary.findings
    switch depth {
    case .summary: return false
    case .manager: return counts.applicable > counts[.met]
    case .auditor: return counts.applicable > 0
    }
  }
}
