/// What judging a check or a requirement comes to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// The facts show that the requirement is kept.
  case met
  /// The facts show that the requirement is not kept.
  case gap
  /// Facts are missing that would decide.
  case undetermined
  /// A person has to judge.
  case needsReview = "needs_review"
  /// The requirement does not concern the subject.
  case notApplicable = "not_applicable"
  /// An expression of the rule set failed.
  case error
}

extension Verdict {
  /// The verdicts from the worst to the best; the verdict on several checks is the first of these
  /// that one of them has.
  public static let worstFirst: [Verdict] = [
    .gap, .error, .undetermined, .needsReview, .met, .notApplicable,
  ]

  /// The worst of several verdicts, or `nil` if there are none.
  public static func worst(of verdicts: some Sequence<Verdict>) -> Verdict? {
    verdicts.min { $0.badness > $1.badness }
  }

  /// Whether the facts alone settled the question.
  public var isDecided: Bool { self == .met || self == .gap }

  /// The higher, the earlier in ``worstFirst``.
  private var badness: Int {
    switch self {
    case .gap: 5
    case .error: 4
    case .undetermined: 3
    case .needsReview: 2
    case .met: 1
    case .notApplicable: 0
    }
  }
}
