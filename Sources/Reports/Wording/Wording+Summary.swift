import Assessment
import Standards

extension Wording {
  /// The result in a few sentences, the most important first.
  func result(_ summary: Summary) -> [String] {
    let findings = summary.findings
    guard findings.applicable > 0 else { return [nothingApplies] }
    let gaps =
      findings[.gap] == 0
      ? noGaps(decided: findings.coverage)
      : self.gaps(
        major: summary.gaps[.major] ?? 0, minor: summary.gaps[.minor] ?? 0,
        observations: summary.gaps[.observation] ?? 0)
    let open = self.open(
      undetermined: findings[.undetermined], needsReview: findings[.needsReview],
      errors: findings[.error])
    let waived = summary.waived.values.reduce(0, +)
    return [
      gaps, coverage(met: findings.score, decided: findings.coverage), open,
      waived > 0 ? self.waived(waived) : nil,
      summary.attested > 0 ? attested(summary.attested) : nil,
    ].compactMap(\.self)
  }
}
