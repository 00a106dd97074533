/// One variant of a function: the types it takes and the type it gives.
public struct Overload: Sendable {
  /// A unique name for messages, such as `startsWith_string`.
  public let id: String
  /// Parameter types; the first is the receiver of a member function.
  public let parameters: [ValueType]
  public let result: ValueType
  /// Whether it is called as `a.f(b)` rather than `f(a, b)`.
  public let isMember: Bool

  public init(
    _ id: String, _ parameters: [ValueType], _ result: ValueType, isMember: Bool = false
  ) {
    self.id = id
    self.parameters = parameters
    self.result = result
    self.isMember = isMember
  }
}

/// A named function with its variants and what carries them out.
struct Function: Sendable {
  /// Carries out every variant of the group, telling them apart by the arguments' kinds, and
  /// answers ``EvaluationError/noSuchOverload`` to others.  Never sees an unknown or an error.
  enum Implementation: Sendable {
    case unary(@Sendable (FramePointer, Cell) -> Cell)
    case binary(@Sendable (FramePointer, Cell, Cell) -> Cell)
    case ternary(@Sendable (FramePointer, Cell, Cell, Cell) -> Cell)
    case variadic(@Sendable (FramePointer, [Cell]) -> Cell)
    /// A declaration without a body, for checking alone.
    case missing
  }

  /// Variants that share an implementation.
  struct Group: Sendable {
    let overloads: [Overload]
    let implementation: Implementation
  }

  let name: String
  var groups: [Group]
}
