public import Standards

/// Counts over a set of findings.
public struct Summary: Sendable, Hashable {
  /// Requirements by their worst verdict over all subjects.
  public let requirements: VerdictCounts
  /// Findings by their verdict.
  public let findings: VerdictCounts
  /// Gaps by their weight, those included that are waived.
  public let gaps: [Gravity: Int]
  /// Gaps that somebody accepted, by their weight.
  public let waived: [Gravity: Int]
  /// Findings whose verdict rests on what a person judged.
  public let attested: Int

  init(_ findings: some Sequence<Finding>) {
    var verdicts: [String: Verdict] = [:]
    var gaps: [Gravity: Int] = [:]
    var waived: [Gravity: Int] = [:]
    var attested = 0
    for finding in findings {
      let key = finding.standard + " " + finding.requirement.id
      verdicts[key] = Verdict.worst(of: [verdicts[key], finding.verdict].compactMap(\.self))
      if let gravity = finding.gravity { gaps[gravity, default: 0] += 1 }
      if finding.waiver != nil, let gravity = finding.gravity { waived[gravity, default: 0] += 1 }
      if finding.verdict.isDecided, !finding.answers.isEmpty { attested += 1 }
    }
    requirements = VerdictCounts(verdicts.values)
    self.findings = VerdictCounts(findings.map(\.verdict))
    self.gaps = gaps
    self.waived = waived
    self.attested = attested
  }
}

extension Summary {
  /// How many gaps of a weight nobody accepted.
  public func openGaps(_ gravity: Gravity) -> Int {
    (gaps[gravity] ?? 0) - (waived[gravity] ?? 0)
  }
}
