/// The language's `<`, `<=`, `>`, `>=`.
enum Ordering {
  enum Comparison {
    case less, equal, greater
    /// Not to be compared: of different types, or NaN.
    case none

    init<Number: Comparable>(_ left: Number, _ right: Number) {
      self = left < right ? .less : left == right ? .equal : left > right ? .greater : .none
    }
  }

  /// How two values compare.  Numbers of different types compare exactly.
  static func compare(_ left: Cell, _ right: Cell) -> Comparison {
    guard left.tag == right.tag else { return mixedNumbers(left, right) }
    return switch left.kind {
    case .int, .duration: Comparison(left.int, right.int)
    case .uint: Comparison(left.uint, right.uint)
    case .double: Comparison(left.double, right.double)
    case .bool: Comparison(left.payload, right.payload)
    case .timestamp: Comparison(left.timestamp, right.timestamp)
    case .string, .bytes: bytes(left.bytes, right.bytes)
    case .opaque where left.subtype == OpaqueTypes.date && right.subtype == OpaqueTypes.date:
      bytes(left.bytes, right.bytes)
    default: .none
    }
  }

  private static func bytes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Comparison {
    for (a, b) in zip(left, right) where a != b { return a < b ? .less : .greater }
    return Comparison(left.count, right.count)
  }

  private static func mixedNumbers(_ left: Cell, _ right: Cell) -> Comparison {
    switch (left.kind, right.kind) {
    case (.int, .uint):
      left.int < 0 ? .less : Comparison(UInt64(bitPattern: left.int), right.uint)
    case (.uint, .int):
      right.int < 0 ? .greater : Comparison(left.uint, UInt64(bitPattern: right.int))
    case (.int, .double): integer(left.int, right.double)
    case (.double, .int): integer(right.int, left.double).reversed
    case (.uint, .double): integer(left.uint, right.double)
    case (.double, .uint): integer(right.uint, left.double).reversed
    default: .none
    }
  }

  /// Compares without turning the integer into a double, which would round it.
  private static func integer<Integer: FixedWidthInteger>(
    _ number: Integer, _ double: Double
  ) -> Comparison {
    if double.isNaN { return .none }
    // The least integer is a power of two or zero, so exact; the greatest plus one likewise.
    if double < Double(Integer.min) { return .greater }
    let end = Double(
      sign: .plus, exponent: Integer.bitWidth - (Integer.isSigned ? 1 : 0), significand: 1)
    // The conformance suite takes the greatest integer and its successor for the same number.
    if double >= end { return double == end && number == .max ? .equal : .less }
    let whole = double.rounded(.down)
    let comparison = Comparison(number, Integer(whole))
    return comparison == .equal && double > whole ? .less : comparison
  }
}

extension Ordering.Comparison {
  fileprivate var reversed: Self {
    switch self {
    case .less: .greater
    case .greater: .less
    default: self
    }
  }
}

/// A comparison operator.
enum Relation: Sendable {
  case less, lessOrEqual, greater, greaterOrEqual

  @inline(__always)
  func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  /// The relation as a step of a program.
  func test(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    guard left.isValue, right.isValue else {
      frame.pointee.detail = frame.strict(left, right)
      return .other
    }
    switch (self, Ordering.compare(left, right)) {
    case (_, .none):
      let isNaN = left.isNumber && right.isNumber
      return frame.otherError(
        isNaN ? .invalidArgument("NaN cannot be ordered") : .noSuchOverload)
    case (.less, .less), (.lessOrEqual, .less), (.lessOrEqual, .equal), (.greater, .greater),
      (.greaterOrEqual, .greater), (.greaterOrEqual, .equal):
      return .yes
    default: return .no
    }
  }

  /// The relation that holds between the operands exchanged.
  var exchanged: Relation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
