/// A small change of an expression, such as `<` for `<=`, that a good test of it notices.
public struct ExpressionMutant: Sendable, Hashable {
  /// What kind of change it is.
  public let kind: Kind
  /// Where the changed part begins, in UTF-8 bytes from the beginning of the expression.
  public let offset: Int
  /// The changed part as it was, for people: on one line, and without the middle if it is long.
  public let original: String
  /// The changed part as it is now, for people.
  public let replacement: String
  /// The whole expression after the change.
  public let source: String
}

extension ExpressionMutant {
  /// A kind of change.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `<` becomes `<=` or `>=`, `==` becomes `!=`, and so on.
    case comparison
    /// A term of `&&` becomes `true`, a term of `||` `false`, as if it were not there.
    case term
    /// `&&` becomes `||`, and the other way round.
    case connective
    /// A condition becomes its opposite.
    case negation
    /// A whole number becomes the next or the one before.
    case number
    /// A word becomes another of its list.
    case word
    /// A list lacks one of its elements.
    case element
    /// `all` becomes `exists`, and the other way round.
    case quantifier
  }
}

extension Program {
  /// Small changes of the expression, in the order of its text.
  ///
  /// Some of them may not compile, and some may mean the same as the expression; compile
  /// ``ExpressionMutant/source``, and compare ``meaning`` where that matters.
  public var mutants: [ExpressionMutant] { Mutator(expression).mutants }
}
