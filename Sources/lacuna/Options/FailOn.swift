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

  /// How many findings close the gate.
  func count(in summary: Summary) -> Int {
    switch self {
    case .nonconformity: summary.openGaps(.major) + summary.openGaps(.minor)
    case .observation: Self.nonconformity.count(in: summary) + summary.openGaps(.observation)
    case .undetermined: Self.observation.count(in: summary) + summary.findings[.undetermined]
    case .never: 0
    }
  }
}
