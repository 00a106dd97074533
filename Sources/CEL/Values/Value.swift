/// A value of the Common Expression Language.
///
/// Strings are equal if their UTF-8 bytes are equal; Swift's canonical equivalence plays no
/// part.  Numbers of different types are different values here (`.int(1) != .uint(1)`), unlike
/// under the language's own `==`.
public enum Value: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  case timestamp(Timestamp)
  case duration(Duration)
  case list([Value])
  case map([MapEntry])
  /// A type, by its name: `int`, `list`, `google.protobuf.Timestamp`.
  case type(String)
  /// An optional value, empty or full.
  indirect case optional(Value?)
  /// A value of a library's own type, such as `net.IP`.
  case opaque(OpaqueValue)
  /// A record among the facts.
  case record(RecordReference)
  /// A part of a list or map that nobody knows.  Never a result as a whole.
  case unknown(AttributeID)

  /// One key and its value.
  public struct MapEntry: Sendable, Equatable {
    public let key: Value
    public let value: Value

    public init(key: Value, value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Value: Equatable {
  /// Structural equality: same type, same value; `NaN` equals `NaN`; maps in any order.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.uint(let a), .uint(let b)): a == b
    case (.double(let a), .double(let b)): a == b || (a.isNaN && b.isNaN)
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.bytes(let a), .bytes(let b)): a == b
    case (.timestamp(let a), .timestamp(let b)): a == b
    case (.duration(let a), .duration(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)):
      a.count == b.count && a.allSatisfy { entry in b.contains(entry) }
    case (.type(let a), .type(let b)): a == b
    case (.optional(let a), .optional(let b)): a == b
    case (.opaque(let a), .opaque(let b)): a == b
    case (.record(let a), .record(let b)): a == b
    case (.unknown(let a), .unknown(let b)): a == b
    default: false
    }
  }
}

extension Value:
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (Value, Value)...) {
    self = .map(elements.map { MapEntry(key: $0.0, value: $0.1) })
  }
}

/// A value of a type that a library brings, kept as bytes.
public struct OpaqueValue: Sendable, Hashable {
  /// The type's name, such as `net.CIDR`.
  public let typeName: String
  /// The library's own representation; equal values have equal bytes.
  public let bytes: [UInt8]
}
