import ArgumentParser
import Assessment
import Standards

/// What makes `lacuna check` end with exit code 1. Each choice includes those before it.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  /// A gap, not waived, in something that the standard requires.
  case nonconformity
  /// A gap in something that the standard recommends.
  case observation
  /// A requirement that cannot be judged yet.
  case undetermined
  /// Nothing.
  case never

  static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.summary) })
  }

  private var summary: String {
    switch self {
    case .nonconformity: "a gap in something required"
    case .observation: "also a gap in something recommended"
    case .undetermined: "also a verdict that facts are missing for"
    case .never: "end with 0 whatever is found"
    }
  }

  /// How many findings close the gate; where there is a baseline, only those that would not have
  /// closed it there.
  func count(in assessment: Assessment) -> Int {
    assessment.findings.count { finding in
      guard isClosed(by: finding.outcome) else { return false }
      let before = assessment.baselineReview?.change(of: finding)?.before
      return before.map { !isClosed(by: $0.outcome) } ?? true
    }
  }

  private func isClosed(by outcome: FindingOutcome) -> Bool {
    switch self {
    case .nonconformity: outcome.isOpenGap && outcome.gravity?.isNonconformity == true
    case .observation: outcome.isOpenGap
    case .undetermined: outcome.isOpenGap || outcome.verdict == .undetermined
    case .never: false
    }
  }
}
