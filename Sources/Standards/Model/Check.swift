public import LocatedYAML

/// One part of a requirement that is judged by itself.
public struct Check: Sendable {
  /// Unique in the requirement.
  public let id: String
  /// When the check concerns a subject that the requirement concerns; always, if `nil`.
  public internal(set) var condition: Condition?
  public internal(set) var judgement: Judgement
  /// Where the check begins.
  public let place: Place
}

extension Check {
  /// How a check is judged.
  public enum Judgement: Sendable {
    /// By facts: the condition has to be true, else there is a gap, told by the template.
    case expectation(Condition, gap: TextTemplate)
    /// By a person, who answers a question.
    case attestation(Attestation)
  }

  /// What a person is asked to judge.
  public struct Attestation: Sendable {
    public let question: TextTemplate
    /// What to look at for the answer.
    public let lookAt: TextTemplate?
  }
}

extension Check.Judgement {
  /// Whether facts decide, and no person has to.
  public var isByFacts: Bool {
    if case .expectation = self { true } else { false }
  }
}
