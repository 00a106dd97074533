/// Why an expression has no value.
public enum EvaluationError: Error, Sendable, Hashable {
  /// No variant of the function or operator takes arguments of these types.
  case noSuchOverload
  case divisionByZero
  case modulusByZero
  /// The result does not fit its type.
  case overflow(String)
  /// A list has no element at this place.
  case indexOutOfRange
  /// A map has no such key.
  case noSuchKey(String)
  /// A record is known not to have the field.
  case noSuchField
  /// A literal names the same key twice.
  case repeatedKey(String)
  /// A map cannot have keys of this type.
  case unsupportedKey
  /// A text or number cannot be turned into the type asked for.
  case conversion(String)
  /// An argument is outside of what the function takes.
  case invalidArgument(String)
  /// A name that nothing declares (only in expressions that were not checked).
  case undeclared(String)
  /// The evaluation took more steps than allowed.
  case budgetExceeded
  /// An empty optional was asked for its value.
  case emptyOptional
  /// A function of the embedding program failed.
  case function(String)
}

extension EvaluationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchOverload: "no such overload: the operation is not defined for these values"
    case .divisionByZero: "division by zero"
    case .modulusByZero: "modulus by zero"
    case .overflow(let what): "\(what) out of range"
    case .indexOutOfRange: "index out of range"
    case .noSuchKey(let key): "no such key: \(key)"
    case .noSuchField: "no such field: it is known not to be there"
    case .repeatedKey(let key): "key \(key) stands twice in one map"
    case .unsupportedKey: "a map's key must be a bool, int, uint or string"
    case .conversion(let message), .invalidArgument(let message), .function(let message): message
    case .undeclared(let name): "undeclared reference to '\(name)'"
    case .budgetExceeded: "the evaluation took more steps than allowed"
    case .emptyOptional: "optional.none() has no value"
    }
  }
}
