import CEL
import Testing

/// Optional values tell absence from a default.
@Suite struct OptionalLibraryTests {
  @Test(arguments: [
    "optional.of(0).hasValue()", "!optional.ofNonZeroValue(0).hasValue()",
    "['', dyn(b''), dyn([]), dyn({}), dyn(0.0), dyn(0u), dyn(false), dyn(null), dyn(duration('0s'))]"
      + ".all(x, !optional.ofNonZeroValue(x).hasValue())",
    "optional.ofNonZeroValue(type(0)).hasValue()",
    "optional.unwrap([optional.of(1), optional.none(), optional.of(2)]) == [1, 2]",
    "[optional.none(), optional.of('a')].unwrapOpt() == ['a']",
    "optional.of(1).orValue(1 / 0) == 1", "optional.none().or(optional.of(2)).value() == 2",
    "optional.of(2).optMap(x, x * 2) == optional.of(4)",
  ])
  func results(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "optional.none().value()", "optional.unwrap([1])", "dyn(1).hasValue()", "dyn(1).orValue(2)",
    "optional.none().orValue(1 / 0)",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }
}
