public import Standards

/// What a finding comes to, as far as it matters whether it counts.
public struct FindingOutcome: Sendable, Hashable {
  public let verdict: Verdict
  /// What the gap weighs; `nil` where there is none.
  public let gravity: Gravity?
  /// Whether somebody accepted the gap.
  public let isWaived: Bool

  public init(_ verdict: Verdict, gravity: Gravity? = nil, isWaived: Bool = false) {
    self.verdict = verdict
    self.gravity = gravity
    self.isWaived = isWaived
  }

  /// Whether it is a gap that nobody accepted.
  public var isOpenGap: Bool { verdict == .gap && !isWaived }
}

extension Finding {
  public var outcome: FindingOutcome {
    FindingOutcome(verdict, gravity: gravity, isWaived: waiver != nil)
  }
}
