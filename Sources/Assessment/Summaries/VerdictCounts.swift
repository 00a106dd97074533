public import Standards

/// How often each verdict occurs.
public struct VerdictCounts: Sendable, Hashable {
  private var counts: [Int]

  /// Counts verdicts.
  public init(_ verdicts: some Sequence<Verdict>) {
    counts = Array(repeating: 0, count: Verdict.allCases.count)
    for verdict in verdicts { counts[Self.position(of: verdict)] += 1 }
  }

  /// How often a verdict occurs.
  public subscript(verdict: Verdict) -> Int { counts[Self.position(of: verdict)] }

  /// Everything counted.
  public var total: Int { counts.reduce(0, +) }

  /// What concerns the company, as far as is known.
  public var applicable: Int { total - self[.notApplicable] }

  /// What the facts settled, of what is applicable.
  public var coverage: Share { Share(self[.met] + self[.gap], of: applicable) }

  /// What is met, of what is applicable.  To be shown with ``coverage`` only.
  public var score: Share { Share(self[.met], of: applicable) }

  private static func position(of verdict: Verdict) -> Int {
    switch verdict {
    case .met: 0
    case .gap: 1
    case .undetermined: 2
    case .needsReview: 3
    case .notApplicable: 4
    case .error: 5
    }
  }
}
