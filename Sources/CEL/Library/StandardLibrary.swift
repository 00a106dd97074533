/// The operators and functions of the language itself.
extension FunctionLibrary {
  /// The standard functions; every environment has them.
  static let standard = FunctionLibrary(
    "standard",
    arithmetic + comparisons + collections + conversions + text + time)

  private static let a = ValueType.parameter("A")
  private static let b = ValueType.parameter("B")
  private static let listOfA = ValueType.list(.parameter("A"))
  private static let mapOfAB = ValueType.map(key: .parameter("A"), value: .parameter("B"))

  private static let arithmetic = [
    function(
      "_+_", .binary(Arithmetic.add),
      .global("add_int64", .int, .int, to: .int),
      .global("add_uint64", .uint, .uint, to: .uint),
      .global("add_double", .double, .double, to: .double),
      .global("add_string", .string, .string, to: .string),
      .global("add_bytes", .bytes, .bytes, to: .bytes),
      .global("add_list", listOfA, listOfA, to: listOfA),
      .global("add_timestamp_duration", .timestamp, .duration, to: .timestamp),
      .global("add_duration_timestamp", .duration, .timestamp, to: .timestamp),
      .global("add_duration_duration", .duration, .duration, to: .duration)),
    function(
      "_-_", .binary(Arithmetic.subtract),
      .global("subtract_int64", .int, .int, to: .int),
      .global("subtract_uint64", .uint, .uint, to: .uint),
      .global("subtract_double", .double, .double, to: .double),
      .global("subtract_timestamp_timestamp", .timestamp, .timestamp, to: .duration),
      .global("subtract_timestamp_duration", .timestamp, .duration, to: .timestamp),
      .global("subtract_duration_duration", .duration, .duration, to: .duration)),
    function(
      "_*_", .binary(Arithmetic.multiply),
      .global("multiply_int64", .int, .int, to: .int),
      .global("multiply_uint64", .uint, .uint, to: .uint),
      .global("multiply_double", .double, .double, to: .double)),
    function(
      "_/_", .binary(Arithmetic.divide),
      .global("divide_int64", .int, .int, to: .int),
      .global("divide_uint64", .uint, .uint, to: .uint),
      .global("divide_double", .double, .double, to: .double)),
    function(
      "_%_", .binary(Arithmetic.remainder),
      .global("modulo_int64", .int, .int, to: .int),
      .global("modulo_uint64", .uint, .uint, to: .uint)),
    function(
      "-_", .unary(Arithmetic.negate),
      .global("negate_int64", .int, to: .int),
      .global("negate_double", .double, to: .double),
      .global("negate_duration", .duration, to: .duration)),
  ]

  private static let comparisons =
    [
      function("_==_", .missing, .global("equals", a, a, to: .bool)),
      function("_!=_", .missing, .global("not_equals", a, a, to: .bool)),
      function("!_", .missing, .global("logical_not", .bool, to: .bool)),
      function("_?_:_", .missing, .global("conditional", .bool, a, a, to: a)),
    ] + ["_<_", "_<=_", "_>_", "_>=_"].map { comparison($0) }

  private static func comparison(_ name: String) -> (name: String, group: Function.Group) {
    let ordered: [ValueType] = [
      .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
    ]
    let numbers: [ValueType] = [.int, .uint, .double]
    let mixed = numbers.flatMap { left in
      numbers.filter { $0 != left }.map { Overload("\(name)_\(left)_\($0)", [left, $0], .bool) }
    }
    let same = ordered.map { Overload("\(name)_\($0)", [$0, $0], .bool) }
    return (name, Function.Group(overloads: same + mixed, implementation: .missing))
  }

  private static let collections = [
    function(
      "_[_]", .binary(Indexing.index),
      .global("index_list", listOfA, .int, to: a),
      .global("index_map", mapOfAB, a, to: b),
      .global("optional_list_index_int", .optional(listOfA), .int, to: .optional(a)),
      .global("optional_map_index_value", .optional(mapOfAB), a, to: .optional(b))),
    function(
      "_[?_]", .binary(Indexing.optionalIndex),
      .global("list_optindex_optional_int", listOfA, .int, to: .optional(a)),
      .global("map_optindex_optional_value", mapOfAB, a, to: .optional(b)),
      .global("optional_list_optindex_optional_int", .optional(listOfA), .int, to: .optional(a)),
      .global("optional_map_optindex_optional_value", .optional(mapOfAB), a, to: .optional(b))),
    function(
      "@in", .binary(Indexing.contains),
      .global("in_list", a, listOfA, to: .bool),
      .global("in_map", a, mapOfAB, to: .bool)),
    function(
      "size", .unary(TextOperations.size),
      .global("size_string", .string, to: .int),
      .global("size_bytes", .bytes, to: .int),
      .global("size_list", listOfA, to: .int),
      .global("size_map", mapOfAB, to: .int),
      .member("string_size", .string, to: .int),
      .member("bytes_size", .bytes, to: .int),
      .member("list_size", listOfA, to: .int),
      .member("map_size", mapOfAB, to: .int)),
  ]

  private static let conversions = [
    conversion("int", .int, Conversions.int, [.uint, .double, .string, .timestamp, .duration]),
    conversion("uint", .uint, Conversions.uint, [.int, .double, .string]),
    conversion("double", .double, Conversions.double, [.int, .uint, .string]),
    conversion("bool", .bool, Conversions.bool, [.string]),
    conversion("bytes", .bytes, Conversions.bytes, [.string]),
    conversion(
      "string", .string, Conversions.string,
      [.bool, .int, .uint, .double, .bytes, .timestamp, .duration]),
    conversion("timestamp", .timestamp, Conversions.timestamp, [.string, .int]),
    conversion("duration", .duration, Conversions.duration, [.string, .int]),
    function("dyn", .unary(Conversions.dyn), .global("to_dyn", a, to: .dyn)),
    function("type", .unary(Conversions.type), .global("type", a, to: .type(a))),
  ]

  private static func conversion(
    _ name: String, _ result: ValueType,
    _ body: @escaping @Sendable (FramePointer, Cell) -> Cell, _ sources: [ValueType]
  ) -> (name: String, group: Function.Group) {
    let overloads = ([result] + sources).map { Overload("\($0)_to_\(name)", [$0], result) }
    return (name, Function.Group(overloads: overloads, implementation: .unary(body)))
  }

  private static let text = [
    function(
      "startsWith", .binary(TextOperations.startsWith),
      .member("starts_with_string", .string, .string, to: .bool)),
    function(
      "endsWith", .binary(TextOperations.endsWith),
      .member("ends_with_string", .string, .string, to: .bool)),
    function(
      "contains", .binary(TextOperations.contains),
      .member("contains_string", .string, .string, to: .bool)),
    function(
      "matches", .binary(TextOperations.matches),
      .global("matches", .string, .string, to: .bool),
      .member("matches_string", .string, .string, to: .bool)),
  ]

  private static let time: [(name: String, group: Function.Group)] = [
    accessor("getFullYear", .fullYear), accessor("getMonth", .month),
    accessor("getDayOfYear", .dayOfYear), accessor("getDayOfMonth", .dayOfMonth),
    accessor("getDate", .date), accessor("getDayOfWeek", .dayOfWeek),
    accessor("getHours", .hours, ofDurations: true),
    accessor("getMinutes", .minutes, ofDurations: true),
    accessor("getSeconds", .seconds, ofDurations: true),
    accessor("getMilliseconds", .milliseconds, ofDurations: true),
  ].flatMap { $0 }

  private static func accessor(
    _ name: String, _ part: TimeOperations.Part, ofDurations: Bool = false
  ) -> [(name: String, group: Function.Group)] {
    var plain = [Overload("timestamp_\(name)", [.timestamp], .int, isMember: true)]
    if ofDurations {
      plain.append(Overload("duration_\(name)", [.duration], .int, isMember: true))
    }
    let zoned = Overload("timestamp_\(name)_zone", [.timestamp, .string], .int, isMember: true)
    return [
      (
        name,
        Function.Group(overloads: plain, implementation: .unary(TimeOperations.part(part)))
      ),
      (
        name,
        Function.Group(
          overloads: [zoned], implementation: .binary(TimeOperations.partInZone(part)))
      ),
    ]
  }
}
