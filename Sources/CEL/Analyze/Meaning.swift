/// What an expression means, to compare with others: names of loops, order of comparison and
/// definitions play no part in it.
///
/// Equal meanings have equal values whatever the facts are.  Expressions with other meanings may
/// still have equal values; nobody can find that out for all of them.
public struct Meaning: Sendable, Hashable {
  let term: Term
}

extension Program {
  /// What the expression means; `nil` if it is too large to be looked at.
  public var meaning: Meaning? { TermBuilder.term(of: self).map(Meaning.init) }
}
