public import Standards

extension Assessment {
  /// Everything beside the description that an assessment depends on, to repeat it.
  public struct Basis: Sendable {
    /// The rule sets of every kind, in the order in which they were given.
    public let ruleSets: [RuleSet]
    /// The requirements that were judged, as the user named them.
    public let selection: Selection
    /// The accepted gaps.
    public let waivers: [WaiverFile]
    /// The earlier report that this one is compared with.
    public let baseline: Baseline?

    /// The requirements that were judged, as they are named today.
    let judged: Selection
    let proofDepth: ProofDepth
  }
}
