import CEL
import Testing

/// Functions of numbers keep to their types and never overflow silently.
@Suite struct MathLibraryTests {
  @Test(arguments: [
    "math.greatest(1, 2.5, 3u, -7) == 3u", "math.least([3, 1, 2]) == 1",
    "math.greatest(9223372036854775807, 9223372036854775808u) == 9223372036854775808u",
    "type(math.greatest(1, 1.0)) == int", "type(math.least(1.0, 1)) == double",
    "math.abs(-5) == 5", "math.abs(-0.5) == 0.5", "math.sign(-7) == -1",
    "math.isNaN(math.sign(0.0 / 0.0))", "math.sqrt(16) == 4.0", "math.isNaN(math.sqrt(-1))",
    "math.round(-2.5) == -3.0", "math.trunc(2.9) == 2.0", "math.ceil(-0.5) == 0.0",
    "math.isInf(1.0 / 0.0) && !math.isFinite(1.0 / 0.0)",
    "math.bitShiftRight(-1, 1) == 9223372036854775807", "math.bitShiftLeft(1, 63) < 0",
    "math.bitShiftLeft(1u, 9223372036854775807) == 0u", "math.bitNot(0u) == 18446744073709551615u",
    "math.bitXor(-1, 1) == -2",
  ])
  func results(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "math.greatest()", "math.greatest([])", "math.greatest('a')", "math.least(1, dyn('a'), 2)",
    "math.greatest([1, dyn(null)])", "math.greatest(1.0, 0.0 / 0.0)",
    "math.abs(-9223372036854775808)", "math.bitShiftLeft(1, -1)", "math.bitAnd(1, dyn(1u))",
    "math.ceil(dyn(1))",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }
}
