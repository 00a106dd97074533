/// How many findings changed in which way; every finding of either report counts once.
public struct ChangeCounts: Sendable, Hashable {
  /// Open gaps where there were none.
  public let openedGaps: Int
  /// Open gaps that are none any more.
  public let closedGaps: Int
  /// Findings of both reports with another verdict, weight or waiver that neither open nor close a
  /// gap.
  public let otherOutcomes: Int
  /// Findings of both reports that come to the same on other facts.
  public let otherFacts: Int
  /// Findings that only the later report has and that are no open gaps.
  public let otherNew: Int
  /// Findings that only the earlier report has.
  public let absent: Int
  /// Findings that are the same in both.
  public let unchanged: Int

  init(_ changes: [FindingChange]) {
    openedGaps = changes.count(where: \.opensGap)
    closedGaps = changes.count(where: \.closesGap)
    otherOutcomes = changes.count(where: \.isOtherOutcome)
    otherFacts = changes.count(where: \.isOnOtherFacts)
    otherNew = changes.count { $0.state == .new && !$0.opensGap }
    absent = changes.count { $0.state == .absent }
    unchanged = changes.count { $0.state == .unchanged }
  }
}

extension FindingChange {
  /// Whether both reports have the finding with another outcome, and it neither opens nor closes a
  /// gap.
  public var isOtherOutcome: Bool { changesOutcome && !opensGap && !closesGap }

  /// Whether both reports have the finding with the same outcome on other facts.
  public var isOnOtherFacts: Bool { state == .updated && !changesOutcome }
}

extension Comparison {
  public var counts: ChangeCounts { ChangeCounts(changes) }
}
