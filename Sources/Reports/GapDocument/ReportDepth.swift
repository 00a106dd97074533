/// How much a gap report for people tells.
public enum ReportDepth: String, Sendable, Hashable, CaseIterable {
  /// The result, the clauses and what comes first, on a page or two.
  case summary
  /// Also every finding that wants attention in a line or two, and what is to be done.
  case manager
  /// Everything, with the proof of each finding.
  case auditor
}

extension ReportDepth {
  /// What a report of this depth tells, in a few words.
  public var summary: String {
    switch self {
    case .summary: "the result, the clauses and what comes first"
    case .manager: "also every finding in short, and what is to be done"
    case .auditor: "everything, with the proof of each finding"
    }
  }
}

extension ReportDepth: Comparable {
  public static func < (left: ReportDepth, right: ReportDepth) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .summary: 0
    case .manager: 1
    case .auditor: 2
    }
  }
}
