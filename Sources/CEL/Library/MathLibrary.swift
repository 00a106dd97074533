extension FunctionLibrary {
  /// Functions of numbers, all under `math`: `greatest`, `least`, `ceil`, `floor`, `round`,
  /// `trunc`, `abs`, `sign`, `sqrt`, `isInf`, `isNaN`, `isFinite`, `bitAnd`, `bitOr`, `bitXor`,
  /// `bitNot`, `bitShiftLeft`, `bitShiftRight`.
  ///
  /// `greatest` and `least` take a list, or any number of numbers; a macro makes a list of three
  /// and more.
  public static let math = FunctionLibrary(
    "math", [extreme("greatest", .greater), extreme("least", .less)] + rounding + signs + bits)

  private static let numbers: [ValueType] = [.int, .uint, .double]

  private static func extreme(
    _ name: String, _ wanted: Ordering.Comparison
  ) -> (name: String, group: Function.Group) {
    let single = numbers.map { Overload("math_\(name)_\($0)", [$0], $0) }
    let lists = numbers.map { Overload("math_\(name)_list_\($0)", [.list($0)], $0) }
    let pairs = numbers.flatMap { left in
      numbers.map { right in
        Overload(
          "math_\(name)_\(left)_\(right)", [left, right], left == right ? left : .dyn)
      }
    }
    return (
      "math.\(name)",
      Function.Group(
        overloads: single + lists + pairs,
        implementation: .variadic(MathOperations.extreme(wanted)))
    )
  }

  private static let rounding = [
    ofDouble("ceil", to: .double) { Cell($0.rounded(.up)) },
    ofDouble("floor", to: .double) { Cell($0.rounded(.down)) },
    ofDouble("round", to: .double) { Cell($0.rounded(.toNearestOrAwayFromZero)) },
    ofDouble("trunc", to: .double) { Cell($0.rounded(.towardZero)) },
    ofDouble("isInf", to: .bool) { Cell($0.isInfinite) },
    ofDouble("isNaN", to: .bool) { Cell($0.isNaN) },
    ofDouble("isFinite", to: .bool) { Cell($0.isFinite) },
  ]

  private static func ofDouble(
    _ name: String, to result: ValueType, _ body: @escaping @Sendable (Double) -> Cell
  ) -> (name: String, group: Function.Group) {
    function(
      "math.\(name)",
      .unary { frame, value in
        value.isKind(.double) ? body(value.double) : frame.error(.noSuchOverload)
      },
      .global("math_\(name)_double", .double, to: result))
  }

  private static let signs = [
    function(
      "math.abs", .unary(MathOperations.magnitude),
      .global("math_abs_int", .int, to: .int), .global("math_abs_uint", .uint, to: .uint),
      .global("math_abs_double", .double, to: .double)),
    function(
      "math.sign", .unary(MathOperations.sign),
      .global("math_sign_int", .int, to: .int), .global("math_sign_uint", .uint, to: .uint),
      .global("math_sign_double", .double, to: .double)),
    function(
      "math.sqrt", .unary(MathOperations.squareRoot),
      .global("math_sqrt_int", .int, to: .double), .global("math_sqrt_uint", .uint, to: .double),
      .global("math_sqrt_double", .double, to: .double)),
  ]

  private static let bits = [
    ofBits("bitAnd", &), ofBits("bitOr", |), ofBits("bitXor", ^),
    function(
      "math.bitNot", .unary(MathOperations.complement),
      .global("math_bitNot_int_int", .int, to: .int),
      .global("math_bitNot_uint_uint", .uint, to: .uint)),
    shift("bitShiftLeft") { $0 << $1 }, shift("bitShiftRight") { $0 >> $1 },
  ]

  private static func ofBits(
    _ name: String, _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64
  ) -> (name: String, group: Function.Group) {
    function(
      "math.\(name)", .binary(MathOperations.bits(body)),
      .global("math_\(name)_int_int", .int, .int, to: .int),
      .global("math_\(name)_uint_uint", .uint, .uint, to: .uint))
  }

  private static func shift(
    _ name: String, _ body: @escaping @Sendable (UInt64, Int64) -> UInt64
  ) -> (name: String, group: Function.Group) {
    function(
      "math.\(name)", .binary(MathOperations.shift(body)),
      .global("math_\(name)_int_int", .int, .int, to: .int),
      .global("math_\(name)_uint_int", .uint, .int, to: .uint))
  }
}
