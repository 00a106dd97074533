import CEL
import LocatedYAML

/// Expressions to time, and the facts they are evaluated against.
///
/// The file is one JSON object: `facts` has a CEL type and a value for each name (a timestamp is
/// given in seconds since 1970), `exprs` is a list of pairs of name and text.
struct BenchmarkFile {
  let environment: Environment
  let activation: Activation
  /// Facts of which none is known.
  let nothingKnown: Activation
  let expressions: [(name: String, text: String)]

  init(path: String) throws {
    let file = try YAML.load(path: path)
    var environment = Environment()
    var values: [String: Value] = [:]
    for entry in file.mapping?["facts"]?.mapping?.entries ?? [] {
      let type = entry.value.mapping?["type"]?.string ?? "dyn"
      environment.declareVariable(entry.key, Self.types[type] ?? .dyn)
      values[entry.key] = entry.value.mapping?["value"].map { Self.value($0, type) } ?? .null
    }
    self.environment = environment
    activation = Activation(environment, values)
    nothingKnown = Activation(environment)
    expressions = (file.mapping?["exprs"]?.sequence ?? []).compactMap { pair in
      guard let name = pair.sequence?.first?.string, let text = pair.sequence?.last?.string
      else { return nil }
      return (name, text)
    }
  }

  private static let types: [String: ValueType] = [
    "bool": .bool, "int": .int, "double": .double, "string": .string, "timestamp": .timestamp,
    "list(string)": .list(.string), "list(int)": .list(.int), "list(dyn)": .list(.dyn),
    "map(string, dyn)": .map(key: .string, value: .dyn),
  ]

  private static func value(_ node: Node, _ type: String) -> Value {
    switch node.content {
    case .sequence(let elements): return .list(elements.map { value($0, "dyn") })
    case .mapping(let mapping):
      return .map(
        mapping.entries.map {
          Value.MapEntry(key: .string($0.key), value: value($0.value, "dyn"))
        })
    case .scalar(let scalar):
      switch scalar.resolved {
      case .null: return .null
      case .boolean(let value): return .bool(value)
      case .integer(let value):
        if type == "double" { return .double(Double(value)) }
        guard type == "timestamp" else { return .int(value) }
        return Timestamp(seconds: value).map(Value.timestamp) ?? .null
      case .number(let value): return .double(value)
      case .string: return .string(scalar.text)
      }
    }
  }
}
