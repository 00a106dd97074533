import CEL
public import LocatedYAML

/// A small change of a rule set that a good test notices.
public struct RuleMutant: Sendable {
  /// What is changed.
  public enum Owner: Sendable, Hashable {
    /// A requirement, by its identifier.
    case requirement(String)
    /// The `when` of a clause, by the clause's number.
    case clause(String)
    /// A shared condition, by its name.
    case definition(String)
    /// A figure, by its name.
    case parameter(String)
  }

  public let owner: Owner
  /// Which kind of change it is, in a word.
  public let kind: String
  /// Where the changed part stands.
  public let place: Place
  /// The changed part as it was, for people.
  public let original: String
  /// The changed part as it is now, for people.
  public let replacement: String

  let change: Change

  enum Change: Sendable {
    /// An expression, by its whole text.
    case expression(ExpressionSlot, source: String)
    case noCondition(ExpressionSlot)
    /// A check, by its number, always passes.
    case noCheck(Int)
    case definition(source: String)
    case parameter(Value)
  }

  /// The change as messages and lists of explained mutants write it.
  public var text: String { "\(original) -> \(replacement)" }
}

extension RuleMutant.Owner: CustomStringConvertible {
  public var description: String {
    switch self {
    case .requirement(let id): id
    case .clause(let number): "clause \(number)"
    case .definition(let name): "define \(name)"
    case .parameter(let name): "parameter \(name)"
    }
  }
}
