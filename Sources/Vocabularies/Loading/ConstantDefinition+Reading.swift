public import CEL
public import LocatedYAML

extension ConstantDefinition {
  init?(_ entry: Mapping.Entry, taken: Set<String>, _ collector: DiagnosticCollector) {
    DeclaredName.check(
      entry.key, at: entry.keyPlace, taken: taken, because: "a fact has the name already",
      collector)
    let keys = ["value", "title"]
    guard let reader = MappingReader(entry.value, "a constant", keys: keys, collector),
      let node = reader.required("value"), let value = Self.readValue(node, collector)
    else { return nil }
    self.init(
      name: entry.key, value: value, title: reader.localizedText("title"), place: entry.keyPlace)
  }

  /// The value of a node as YAML takes it: `200` is an integer, `[a, b]` a list of strings.
  ///
  /// A null is reported, also inside of lists and maps.
  public static func readValue(_ node: Node, _ collector: DiagnosticCollector) -> Value? {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.resolved {
      case .boolean(let value): return .bool(value)
      case .integer(let value): return .int(value)
      case .number(let value): return .double(value)
      case .string: return .string(scalar.text)
      case .null:
        collector.error(.wrongType, at: node.place, "a constant needs a value")
        return nil
      }
    case .sequence(let elements):
      let values = elements.compactMap { readValue($0, collector) }
      return values.count == elements.count ? .list(values) : nil
    case .mapping(let mapping):
      let entries = mapping.entries.compactMap { entry in
        readValue(entry.value, collector).map {
          Value.MapEntry(key: .string(entry.key), value: $0)
        }
      }
      return entries.count == mapping.entries.count ? .map(entries) : nil
    }
  }
}
