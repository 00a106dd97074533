import Standards

/// The verdict on a check, from whether it concerns the subject and whether what it expects is so.
enum VerdictTable {
  /// Looks up the verdict.
  ///
  /// - Parameters:
  ///   - applicability: Whether the check concerns the subject, and what keeps that open.
  ///   - expectation: Whether what the check expects is so, and what keeps that open.
  static func verdict(
    applicability: (truth: Truth, openness: Openness),
    expectation: (truth: Truth, openness: Openness)
  ) -> Verdict {
    switch (applicability.truth, expectation.truth) {
    case (.isFalse, _): .notApplicable
    case (.error, _): .error
    case (.isTrue, .isTrue): .met
    case (.isTrue, .isFalse): .gap
    case (.isTrue, .error): .error
    case (.isTrue, .unknown): verdict(onOpen: expectation.openness)
    // If the check turned out to concern the subject, it would be met.
    case (.unknown, .isTrue): .met
    case (.unknown, _): verdict(onOpen: applicability.openness, and: expectation.openness)
    }
  }

  /// The check concerns the subject, and what it expects is open.
  private static func verdict(onOpen expectation: Openness) -> Verdict {
    if !expectation.missing.isEmpty { return .undetermined }
    if expectation.isForPerson || expectation.hasToBeConfirmed { return .needsReview }
    // What is only planned is not so today.
    return expectation.plans.isEmpty ? .undetermined : .gap
  }

  /// It is open whether the check concerns the subject.
  private static func verdict(
    onOpen applicability: Openness, and expectation: Openness
  ) -> Verdict {
    // A plan does not tell whether the check concerns the subject today.
    let isWaiting =
      !applicability.missing.isEmpty || !applicability.plans.isEmpty
      || !expectation.missing.isEmpty
    return isWaiting || !applicability.hasToBeConfirmed ? .undetermined : .needsReview
  }
}

extension Openness {
  /// Whether a person has to say what some of the facts come to.
  fileprivate var hasToBeConfirmed: Bool { !dismissals.isEmpty || !mentions.isEmpty }
}
