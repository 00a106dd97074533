/// Which findings get their proofs.
///
/// Finding out why an expression came out as it did takes a second, slower evaluation.
public enum ProofDepth: Sendable, Hashable {
  /// Every verdict carries its proof.
  case everyVerdict
  /// Verdicts of met carry none; for reports that only count them.
  case exceptMet
}
