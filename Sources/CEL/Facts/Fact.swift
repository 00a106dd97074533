/// A value, or the lack of one, as it goes into an activation.
public indirect enum Fact: Sendable {
  /// A known value.
  case value(Value)
  /// Nobody stated it: to an expression it is unknown, under this attribute.
  case unknown(AttributeID)
  /// Reading it fails.
  case failure(EvaluationError)
  /// Known not to be there: `has` is false, reading it is an error.
  case absent
  /// A record made by the same builder.
  case record(RecordID)
  /// A list of facts that stands at `attribute`.
  case list([Fact], at: AttributeID?)
  /// A map of facts that stands at `attribute`.  In an open map a key that is not there is
  /// unknown; in a closed one it is no such key.
  case map([(key: Value, value: Fact)], at: AttributeID?, isOpen: Bool)
}

/// A record under construction in a ``FactBuilder``.
public struct RecordID: Sendable, Hashable {
  let index: Int
}
