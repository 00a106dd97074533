extension Value: CustomStringConvertible {
  /// The value as a literal of the language, near enough for messages.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .uint(let value): "\(value)u"
    case .double(let value): doubleText(value)
    case .string(let value): "'\(value)'"
    case .bytes(let value): "b'" + value.map { "\\x" + hexadecimal($0) }.joined() + "'"
    case .timestamp(let value): "timestamp('\(value)')"
    case .duration(let value): "duration('\(value)')"
    case .list(let values): "[\(values.map(\.description).joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    case .type(let name): name
    case .optional(let value):
      value.map { "optional.of(\($0))" } ?? "optional.none()"
    case .opaque(let value): value.description
    case .record(let record): record.description
    case .unknown: "unknown"
    }
  }
}

/// The two hexadecimal digits of a byte.
func hexadecimal(_ byte: UInt8, uppercase: Bool = false) -> String {
  let digits = String(byte, radix: 16, uppercase: uppercase)
  return digits.utf8.count == 1 ? "0" + digits : digits
}

/// A double in the shortest decimal notation that reads back as the same number: `1`, `0.1`,
/// `1e+20`, `NaN`, `+Inf`.
func doubleText(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  let text = value.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
