public import Vocabularies

/// Why a check came out as it did.
public struct Proof: Sendable {
  /// Whether the check concerns the subject: the scopes that decided that it does not or keep it
  /// open, else those that made it concern this subject.  Empty for a check that always applies;
  /// that the clause applies is told once, in ``ClauseSummary/scope``.
  public let scopes: [Scope]
  /// The decisive conditions of what the check expects; empty where it was not looked at.
  public let expectation: [ProvenCondition]
}

extension Proof {
  /// One of the conditions under which a check concerns a subject.
  public struct Scope: Sendable {
    /// Where in the rule set the condition stands.
    public enum Level: String, Sendable, Hashable, CaseIterable {
      /// The `when` of the clause.
      case clause
      /// The list of subjects.
      case subjects
      /// The `when` of the requirement.
      case requirement
      /// The `when` of the check.
      case check
    }

    public let level: Level
    /// What the condition came to; for a list of subjects, whether there are any.
    public let truth: Truth
    /// The condition for people, where the rule set has one.
    public let inWords: LocalizedText?
    /// The decisive parts of the condition.
    public let conditions: [ProvenCondition]
  }
}

extension Proof {
  /// The facts that the decisive conditions read, those of the expectation first.
  public var facts: [FactReference] {
    (expectation + scopes.flatMap(\.conditions)).flatMap(\.facts).compactMap(\.reference)
  }
}
