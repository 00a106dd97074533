public import Vocabularies

/// A decisive condition with the facts that made it come out so.
public struct ProvenCondition: Sendable {
  /// The condition as the rule set writes it.
  public let text: String
  public let truth: Truth
  /// The facts in the condition, in the order of the text.
  public let facts: [ProvenFact]
  /// The entries of lists that the condition was looked at for, outermost first.
  public let elements: [ProvenFact]
}

/// A value in a decisive condition.
public struct ProvenFact: Sendable {
  /// What stands for the value.
  public enum Value: Sendable, Hashable {
    case known(LocalizedText)
    /// Nobody stated a fact that it needs.
    case unknown
    /// The vocabulary or the description says that it is not there.
    case absent
    /// The expression failed, and why.
    case failed(String)
  }

  /// The value's name as the rule set writes it, such as `consent.withdraw.steps`.
  public let text: String
  public let value: Value
  /// The fact in the description; `nil` for a value that was computed.
  public let reference: FactReference?
}
