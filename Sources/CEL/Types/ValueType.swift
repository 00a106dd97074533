/// The static type of an expression, as the type checker knows it.
///
/// The names are those of the language definition; ``record(_:)`` and ``word(_:)`` are this
/// library's own: a record has declared fields, a word is a string from a closed list.
public enum ValueType: Sendable, Hashable {
  /// Any type, known only at run time.
  case dyn
  case null
  case bool
  case int
  case uint
  case double
  case string
  case bytes
  case timestamp
  case duration
  indirect case list(ValueType)
  indirect case map(key: ValueType, value: ValueType)
  /// The type of a type: `type(int)` for the expression `int`.
  indirect case type(ValueType)
  /// A primitive value or null.
  indirect case wrapper(ValueType)
  /// A type known by name alone, such as `optional_type(T)` or `net.IP`.
  case opaque(String, [ValueType])
  /// A record whose fields are declared in the environment.
  case record(String)
  /// A string out of a closed list.
  case word(WordList)
  /// A type parameter in a function's declaration, such as the `T` of `list(T)`.
  case parameter(String)
  /// A type still to be found while an expression is being checked.
  case variable(Int)

  /// The type of optional values.
  public static func optional(_ wrapped: ValueType) -> ValueType {
    .opaque("optional_type", [wrapped])
  }

  /// The wrapped type of an `optional_type(T)`.
  var optionalWrapped: ValueType? {
    if case .opaque("optional_type", let parameters) = self { parameters.first } else { nil }
  }
}

/// A closed list of words that a string may be one of.
public struct WordList: Sendable, Hashable {
  /// What the list is called in messages, such as `consent.form`.
  public let name: String
  /// The words, in the order of their declaration.
  public let words: [String]

  /// Creates a closed list.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  public static func == (left: WordList, right: WordList) -> Bool {
    left.name == right.name && left.words == right.words
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ValueType: CustomStringConvertible {
  /// The type in the notation of the language definition, such as `map(string, list(int))`.
  public var description: String {
    switch self {
    case .dyn: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string, .word: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .type(let type): "type(\(type))"
    case .wrapper(let type): "wrapper(\(type))"
    case .opaque(let name, let parameters):
      parameters.isEmpty
        ? name : "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
    case .record(let name): name
    case .parameter(let name): name
    case .variable(let number): "_\(number)"
    }
  }
}
