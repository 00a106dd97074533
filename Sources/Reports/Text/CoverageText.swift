public import Standards
import Vocabularies

/// How much of a standard a rule set holds, as a table of the clauses with totals.
public struct CoverageText: Sendable {
  private let coverage: Coverage
  private let presentation: Presentation

  /// A text about how much of its standard a rule set holds.
  public init(_ coverage: Coverage, presentation: Presentation = Presentation()) {
    self.coverage = coverage
    self.presentation = presentation
  }

  /// The table, the totals, and what is left out with its reason.
  public var text: String {
    var page = TextPage(presentation)
    let standard = coverage.ruleSet.standard
    page.page.paragraph(
      StyledText("\(standard.number) · \(standard.title.text(in: page.language))", .strong))
    page.page.space()
    write(coverage.items.filter { !$0.isInformative }, to: &page)
    let informative = coverage.items.filter(\.isInformative)
    if !informative.isEmpty {
      page.page.section(page.wording.informativeParts)
      write(informative, to: &page)
    }
    writeOmissions(to: &page)
    return page.page.text
  }

  /// The clauses of some items as rows, and what they come to together.
  private func write(_ items: [ItemCoverage], to page: inout TextPage) {
    let ways = ItemCoverage.Way.allCases.filter { way in
      way != .missing || items.contains { $0.way == way }
    }
    let verdicts = Verdict.worstFirst.filter { $0 != .error }
    var table = Table(
      [.left, .left] + Array(repeating: .right, count: 1 + ways.count + verdicts.count))
    table.append(
      ["", StyledText(page.wording.clause, .quiet), StyledText(page.wording.items, .quiet)]
        + ways.map { StyledText(page.wording.name(of: $0), .quiet) }
        + verdicts.map { StyledText($0.sign.trimmed, .quiet) })
    for (clause, items) in grouped(items) {
      let title = coverage.ruleSet.clause(clause)?.title.text(in: page.language) ?? ""
      table.append([StyledText(clause), StyledText(title)] + counts(of: items, ways, verdicts))
    }
    table.append(
      ["", StyledText(page.wording.total)] + counts(of: items, ways, verdicts))
    table.write(to: &page.page, flexible: 1)
    page.page.space()
    page.page.paragraph(StyledText(legend(ways, verdicts, page.wording), .quiet))
    let binding = items.filter(\.isBinding)
    page.page.paragraph(
      StyledText(
        page.wording.coverage(
          units: Set(items.map(\.item.printedUnit)).count, items: items.count,
          held: items.count { $0.way != .missing && $0.way != .omitted })))
    if !binding.isEmpty {
      page.page.paragraph(
        StyledText(
          page.wording.bindingCoverage(
            items: binding.count, held: binding.count { $0.way != .missing && $0.way != .omitted },
            automated: binding.count { $0.way == .automated },
            attestable: binding.count { $0.way == .attestable },
            judgement: binding.count { $0.way == .judgement })))
    }
  }

  /// What the columns count.
  private func legend(
    _ ways: [ItemCoverage.Way], _ verdicts: [Verdict], _ wording: any Wording
  ) -> String {
    wording.coverageLegend(
      ways: ways.map { (wording.name(of: $0), wording.explanation(of: $0)) },
      verdicts: verdicts.map { ($0.sign.trimmed, wording.name(of: $0)) })
  }

  private func counts(
    of items: [ItemCoverage], _ ways: [ItemCoverage.Way], _ verdicts: [Verdict]
  ) -> [StyledText] {
    let tests = items.flatMap(\.testedVerdicts)
    return [StyledText("\(items.count)")]
      + ways.map { way in
        count(items.count { $0.way == way }, way == .missing ? .gap : .plain)
      } + verdicts.map { verdict in count(tests.count { $0 == verdict }, .quiet) }
  }

  private func count(_ count: Int, _ style: Style) -> StyledText {
    count == 0 ? StyledText("·", .quiet) : StyledText("\(count)", style)
  }

  private func writeOmissions(to page: inout TextPage) {
    let rows = coverage.items.compactMap { item in
      item.way == .omitted
        ? item.item.omission.map {
          (label: item.item.name, text: StyledText($0.text(in: page.language)))
        } : nil
    }
    guard !rows.isEmpty else { return }
    page.page.section(page.wording.name(of: .omitted))
    page.page.list(rows)
  }

  /// The items by their clauses, in their order.
  private func grouped(_ items: [ItemCoverage]) -> [(clause: String, items: [ItemCoverage])] {
    items.reduce(into: []) { groups, item in
      if groups.last?.clause == item.item.clause {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((item.item.clause, [item]))
      }
    }
  }
}

extension String {
  /// The text without the space behind it.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
