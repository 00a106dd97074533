/// Why an expression came out as it did: the conditions that decided it.
///
/// For a false expression these are the conditions that made it false, for an unknown one those
/// that keep it open, for a true one those that prove it.  Of several that are false each has to
/// be put right, so all are named; of several that prove a true `||` or `exists` the first is
/// enough.  An `exists` that is false, or an `all` that is true, for a long list is one condition.
public struct Explanation: Sendable, Equatable {
  /// What the whole expression came to.
  public let outcome: Outcome
  /// The decisive conditions, in the order of the text.
  public let conditions: [Condition]

  /// One decisive condition.
  public struct Condition: Sendable, Equatable {
    /// The condition as written, such as `consent.withdraw.steps <= consent.grant.steps`.
    public let text: String
    /// What it came to.
    public let outcome: Outcome
    /// The facts that it rests on, in the order of the text, each once.
    public let facts: [FactUse]
    /// The elements of lists that it was judged for, outermost first.
    public let elements: [Element]
  }

  /// A part of a condition that is not a constant, with its value.
  public struct FactUse: Sendable, Equatable {
    /// The part as written, such as `consent.grant.steps`.
    public let text: String
    public let outcome: Outcome
    /// Where the fact stands; `nil` for a value that was computed.
    public let attribute: AttributeID?
  }

  /// An element that an `all`, `exists` or the like was looking at.
  public struct Element: Sendable, Equatable {
    /// The iteration variable.
    public let name: String
    public let value: Outcome
    /// Where the element stands; `nil` if it was computed.
    public let attribute: AttributeID?
  }
}
