import Assessment
import Standards
import Vocabularies

extension TextPage {
  /// How many facts a change shows.
  private static let factLimit = 4

  /// Writes how many findings changed, then the gaps that opened, closed or are gone and the other
  /// verdicts that are not what they were.
  ///
  /// - Parameters:
  ///   - isFull: Whether findings that are no open gaps in either report are told, too, and those
  ///     that come to the same on other facts.
  ///   - absence: Why a finding is not there any more, where that is known.
  mutating func changes(
    _ comparison: Comparison, inFull isFull: Bool = false,
    because absence: (FindingRecord.Key) -> String? = { _ in nil }
  ) {
    let counts = comparison.counts
    page.paragraph(
      StyledText(
        wording.changes(openedGaps: counts.openedGaps, closedGaps: counts.closedGaps), .strong))
    if let others = wording.otherChanges(counts) { page.paragraph(StyledText(others)) }
    for figure in comparison.figures {
      let text = wording.otherFigure(
        figure.after.name, value: figure.after.value, before: figure.before.value)
      page.paragraph(StyledText(text))
    }
    let changes = comparison.changes
    write(changes.filter(\.opensGap), under: wording.newGaps)
    write(changes.filter(\.closesGap), under: wording.closedGaps)
    write(changes.filter(\.isOtherOutcome), under: wording.otherVerdicts)
    let gone = changes.filter { $0.after == nil }
    write(
      gone.filter { $0.before?.outcome.isOpenGap == true }, under: wording.goneGaps,
      because: absence)
    guard isFull else { return }
    write(changes.filter(\.isOnOtherFacts), under: wording.sameVerdicts)
    write(changes.filter { $0.state == .new && !$0.opensGap }, under: wording.newFindings)
    write(
      gone.filter { $0.before?.outcome.isOpenGap == false }, under: wording.goneFindings,
      because: absence)
  }

  private mutating func write(
    _ changes: [FindingChange], under title: String,
    because absence: (FindingRecord.Key) -> String? = { _ in nil }
  ) {
    guard !changes.isEmpty else { return }
    page.space()
    page.line(StyledText(title, .strong))
    for change in changes {
      guard let record = change.after ?? change.before else { continue }
      let verdict = change.after?.outcome.verdict
      page.paragraph(
        StyledText(wording.item(record.item) + "  ", .strong) + subject(of: record)
          + StyledText("  \(history(of: change))", .quiet),
        indent: 2, mark: StyledText(verdict?.sign ?? "  ", verdict?.style ?? .quiet))
      if let reason = absence(change.key) { page.paragraph(StyledText(reason), indent: 6) }
      facts(of: change)
    }
  }

  private func subject(of record: FindingRecord) -> StyledText {
    guard let path = record.key.subject else { return StyledText(wording.wholeOrganisation) }
    let label = record.label.map { $0.text(in: language) + "  " }
    return StyledText(label ?? "") + StyledText(path, .quiet)
  }

  /// What a finding came to before and what it comes to now.
  private func history(of change: FindingChange) -> String {
    let before = change.before.map { wording.name(of: $0.outcome) } ?? wording.notThereBefore
    let after = change.after.map { wording.name(of: $0.outcome) } ?? wording.notThereAnyMore
    return "\(before) → \(after)"
  }

  private mutating func facts(of change: FindingChange) {
    for fact in change.facts.prefix(Self.factLimit) {
      page.paragraph(
        StyledText("\(fact.path): \(words(of: fact.before)) → \(words(of: fact.after))"),
        indent: 6)
    }
    let more = change.facts.count - Self.factLimit
    if more > 0 { page.paragraph(StyledText(wording.further(more), .quiet), indent: 6) }
  }

  /// What a report said about a fact.
  private func words(of fact: FactRecord?) -> String {
    guard let fact else { return wording.playsNoPart }
    let value = fact.value?.text(in: language)
    return switch fact.state {
    case .answered: value ?? wording.stated
    case .empty: wording.none
    case .unknown: wording.unknown
    case .notApplicable:
      wording.doesNotApply(because: fact.reason?.text(in: language) ?? "…")
    case .mentioned: wording.onlyMentioned(value ?? "…")
    case .planned: fact.plan.map { wording.planned($0) } ?? "…"
    case .byDefault: wording.byDefault(value ?? wording.absent)
    case .notAnswered: wording.notStated
    }
  }
}
