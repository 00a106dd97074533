import Standards

/// What a result of SARIF tells, as far as Lacuna has it.
enum SARIFKind: String, Sendable {
  case pass
  case fail
  case open
  case review
  case notApplicable

  /// The kind of a finding; `nil` where a rule failed, which SARIF has no result for.
  init?(_ verdict: Verdict) {
    switch verdict {
    case .met: self = .pass
    case .gap: self = .fail
    case .undetermined: self = .open
    case .needsReview: self = .review
    case .notApplicable: self = .notApplicable
    case .error: return nil
    }
  }
}

extension Alert.Weight {
  /// How bad SARIF calls it.
  var sarifLevel: JSON {
    switch self {
    case .major: "error"
    case .minor: "warning"
    case .observation, .open: "note"
    }
  }

  /// The order of importance, up to 100.
  var sarifRank: JSON {
    switch self {
    case .major: 80
    case .minor: 50
    case .observation, .open: 20
    }
  }

  /// How GitHub orders alerts.
  var problemSeverity: JSON {
    switch self {
    case .major: "error"
    case .minor: "warning"
    case .observation, .open: "recommendation"
    }
  }
}
