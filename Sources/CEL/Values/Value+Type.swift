extension Value {
  /// The type that describes the value best.
  package var staticType: ValueType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .timestamp: .timestamp
    case .duration: .duration
    case .list(let values): .list(Self.common(values))
    case .map(let entries):
      .map(key: Self.common(entries.map(\.key)), value: Self.common(entries.map(\.value)))
    case .type(let name): .type(ValueType.named[name] ?? .dyn)
    case .optional(let value): .optional(value?.staticType ?? .dyn)
    case .opaque(let value): .opaque(value.typeName, [])
    case .record(let record): .record(record.typeName)
    case .unknown: .dyn
    }
  }

  private static func common(_ values: [Value]) -> ValueType {
    guard let first = values.first?.staticType else { return .dyn }
    return values.allSatisfy { $0.staticType == first } ? first : .dyn
  }
}
