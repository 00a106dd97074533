import CEL

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values in the notation of the conformance cases: an object with the type under `t`.
enum TaggedValue {
  /// A case that does not follow its own format.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  static func value(_ json: JSON) throws -> Value {
    let text = json["v"]?.string ?? ""
    switch json["t"]?.string {
    case "null": return .null
    case "bool": return .bool(json["v"]?.isTrue == true)
    case "int": return .int(try number(text))
    case "uint": return .uint(try number(text))
    case "double": return .double(try number(text))
    case "string": return .string(text)
    case "bytes": return .bytes(Array(Data(base64Encoded: text) ?? Data()))
    case "list": return .list(try (json["v"]?.array ?? []).map(value))
    case "map":
      return .map(
        try (json["v"]?.array ?? []).compactMap { pair in
          guard let pair = pair.array, pair.count == 2 else { return nil }
          return Value.MapEntry(key: try value(pair[0]), value: try value(pair[1]))
        })
    case "type": return .type(text)
    case "timestamp":
      let seconds: Int64 = try number(json["s"]?.string ?? "")
      guard let moment = Timestamp(seconds: seconds, nanoseconds: nanoseconds(json)) else {
        throw Malformed(description: "timestamp out of range")
      }
      return .timestamp(moment)
    case "duration":
      let seconds: Int64 = try number(json["s"]?.string ?? "")
      guard let length = Duration(seconds: seconds, nanoseconds: Int64(nanoseconds(json))) else {
        throw Malformed(description: "duration out of range")
      }
      return .duration(length)
    case "optional": return .optional(try json["v"].map(value))
    default: throw Malformed(description: "unknown value: \(json)")
    }
  }

  private static func number<Number: LosslessStringConvertible>(_ text: String) throws -> Number {
    guard let number = Number(text) else {
      throw Malformed(description: "'\(text)' is no \(Number.self)")
    }
    return number
  }

  private static func nanoseconds(_ json: JSON) -> Int32 {
    if case .number(let value) = json["n"] { Int32(value) } else { 0 }
  }

  static func json(_ value: Value) -> JSON {
    switch value {
    case .null: tagged("null", nil)
    case .bool(let value): tagged("bool", .bool(value))
    case .int(let value): tagged("int", .string(String(value)))
    case .uint(let value): tagged("uint", .string(String(value)))
    case .double(let value): tagged("double", .string(text(value)))
    case .string(let value): tagged("string", .string(value))
    case .bytes(let value): tagged("bytes", .string(Data(value).base64EncodedString()))
    case .list(let values): tagged("list", .array(values.map(json)))
    case .map(let entries):
      tagged("map", .array(entries.map { .array([json($0.key), json($0.value)]) }))
    case .type(let name): tagged("type", .string(name))
    case .timestamp(let value):
      .object([
        "t": .string("timestamp"), "s": .string(String(value.seconds)),
        "n": .number(Double(value.nanoseconds)),
      ])
    case .duration(let value):
      .object([
        "t": .string("duration"), "s": .string(String(value.nanoseconds / 1_000_000_000)),
        "n": .number(Double(value.nanoseconds % 1_000_000_000)),
      ])
    case .optional(let value): tagged("optional", value.map(json))
    case .opaque(let value): tagged(value.typeName, .string(value.description))
    case .record, .unknown: tagged("null", nil)
    }
  }

  private static func tagged(_ type: String, _ value: JSON?) -> JSON {
    var members: [String: JSON] = ["t": .string(type)]
    if let value { members["v"] = value }
    return .object(members)
  }

  private static func text(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return value.description
  }
}
