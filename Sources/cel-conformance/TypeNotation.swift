import CEL

/// Reads types such as `map(string, list(int))`.
struct TypeNotation {
  private var rest: Substring
  private let parameters: Set<String>

  /// The type that a text stands for; names in `parameters` are type parameters.
  static func type(_ text: String, parameters: Set<String> = []) -> ValueType {
    var notation = TypeNotation(rest: text[...], parameters: parameters)
    return notation.type()
  }

  private mutating func type() -> ValueType {
    skipBlanks()
    let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
    rest = rest.dropFirst(name.count)
    let arguments = self.arguments()
    let first = arguments.first ?? .dyn
    switch name {
    case "int": return .int
    case "uint": return .uint
    case "double": return .double
    case "bool": return .bool
    case "string": return .string
    case "bytes": return .bytes
    case "null_type": return .null
    case "timestamp": return .timestamp
    case "duration": return .duration
    case "dyn", "any": return .dyn
    case "type": return .type(first)
    case "list": return .list(first)
    case "map": return .map(key: first, value: arguments.last ?? .dyn)
    case "wrapper": return .wrapper(first)
    default: return parameters.contains(name) ? .parameter(name) : .opaque(name, arguments)
    }
  }

  private mutating func arguments() -> [ValueType] {
    skipBlanks()
    guard rest.first == "(" else { return [] }
    var arguments: [ValueType] = []
    repeat {
      rest = rest.dropFirst()
      arguments.append(type())
      skipBlanks()
    } while rest.first == ","
    rest = rest.dropFirst()
    return arguments
  }

  private mutating func skipBlanks() { rest = rest.drop { $0 == " " } }
}
