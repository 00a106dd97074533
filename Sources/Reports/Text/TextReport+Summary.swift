import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

extension TextReport {
  /// What was judged by what.
  func writeTitle(to page: inout TextPage) {
    let description = assessment.description
    let title = description.header.title?.text(in: page.language)
    page.page.paragraph(
      StyledText(
        [page.wording.gapReport, title].compactMap(\.self).joined(separator: " · "), .strong))
    page.page.space()
    var entries: [(label: String, text: StyledText)] = assessment.ruleSets.map { ruleSet in
      let standard = ruleSet.standard
      let title = standard.title.text(in: page.language)
      return (page.wording.standard, StyledText("\(standard.number) · \(title)"))
    }
    for tailoring in assessment.tailorings {
      entries.append((page.wording.profile, page.summary(of: tailoring)))
    }
    for standard in assessment.ruleSets.map(\.standard) {
      guard let day = description.asOf, let from = standard.effective, day < from else { continue }
      let earlier = standard.predecessor.flatMap { earlier in
        earlier.effective.map { $0 <= day } ?? false ? earlier.number : nil
      }
      let text = page.wording.notYetInEffect(
        standard.number, from: "\(from)", on: "\(day)", instead: earlier)
      entries.append((page.wording.note, StyledText(text)))
    }
    let files = (description.files + description.documents.map(\.path))
      .joined(separator: ", ")
    let facts = description.asOf.map { page.wording.asOf("\($0)", facts: files) } ?? files
    entries.append((page.wording.facts, StyledText(facts)))
    page.page.list(entries)
    page.page.space()
  }

  /// The result in a few sentences and the table of the clauses.
  func writeSummary(to page: inout TextPage) {
    let summary = assessment.summary
    for (number, sentence) in page.wording.result(summary).enumerated() {
      let isFirst = number == 0 && summary.findings.applicable > 0
      page.page.paragraph(StyledText(sentence, isFirst ? .strong : .plain))
    }
    guard summary.findings.applicable > 0 else { return }
    page.page.space()
    writeClauses(to: &page)
  }

  private func writeClauses(to page: inout TextPage) {
    let summary = assessment.summary
    let columns = Verdict.worstFirst.filter { $0 != .error || summary.findings[.error] > 0 }
    var table = Table([.left, .left] + columns.map { _ in .right })
    table.append(
      ["", StyledText(page.wording.clause, .quiet)]
        + columns.map { StyledText(page.wording.columnTitle(of: $0), .quiet) })
    for clause in assessment.clauses {
      table.append(
        [StyledText(number(of: clause)), StyledText(clause.clause.title.text(in: page.language))]
          + columns.map { cell(clause.summary.findings[$0], $0) })
    }
    table.append(
      ["", StyledText(page.wording.total)] + columns.map { cell(summary.findings[$0], $0) })
    table.write(to: &page.page, flexible: 1)
  }

  /// A clause's number; where an earlier edition was in effect, with its number there.
  private func number(of clause: ClauseSummary) -> String {
    let standard = assessment.ruleSets.first { $0.standard.id == clause.standard }?.standard
    guard let day = assessment.description.asOf, let from = standard?.effective, day < from,
      !clause.clause.formerNumbers.isEmpty
    else { return clause.clause.number }
    return "\(clause.clause.number) (\(clause.clause.formerNumbers.joined(separator: ", ")))"
  }

  /// A number in the colour of its verdict; nothing draws the eye where there is nothing.
  private func cell(_ count: Int, _ verdict: Verdict) -> StyledText {
    count == 0 ? StyledText("·", .quiet) : StyledText("\(count)", verdict.style)
  }
}
