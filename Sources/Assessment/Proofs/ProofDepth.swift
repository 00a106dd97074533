import Standards

/// Which findings get their proofs.
///
/// Finding out why an expression came out as it did takes a second, slower evaluation.
public enum ProofDepth: Sendable, Hashable {
  /// Every verdict carries its proof.
  case everyVerdict
  /// Verdicts of met carry none; for reports that only count them.
  case exceptMet
  /// No verdict carries one; for tests, which look at verdicts and missing facts alone.
  case none

  /// Whether a verdict gets its proof.
  func covers(_ verdict: Verdict) -> Bool {
    switch self {
    case .everyVerdict: true
    case .exceptMet: verdict != .met
    case .none: false
    }
  }
}
