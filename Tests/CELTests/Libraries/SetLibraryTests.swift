import CEL
import Testing

/// Lists taken as sets are compared by the language's own equality.
@Suite struct SetLibraryTests {
  @Test(arguments: [
    "sets.contains([], [])", "!sets.contains([], [1])", "sets.contains([1], [])",
    "sets.contains([1, 2, 3, 4], [2, 3])", "sets.contains([1, 2.0, 3u], [1.0, 2u, 3])",
    "!sets.contains([1], [1, 2])", "sets.contains([[1], [2]], [[2]])",
    "sets.equivalent([], [])", "sets.equivalent([1], [1, 1])", "!sets.equivalent([1], [1, 2])",
    "sets.equivalent([1, 2, 3], [3u, 2.0, dyn(1)])", "!sets.equivalent([1], [])",
    "!sets.intersects([], [])", "!sets.intersects([1], [])", "!sets.intersects([], [1])",
    "sets.intersects([1], [1, 2])", "!sets.intersects(['a'], ['A'])",
    "sets.intersects([[1], [2, 3]], [[1, 2], [2, dyn(3.0)]])",
  ])
  func relations(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: ["sets.contains(1, [1])", "sets.contains([1], dyn(1))", "sets.intersects([1])"])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }
}
