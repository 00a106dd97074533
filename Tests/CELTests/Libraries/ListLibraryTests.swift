import CEL
import Testing

/// Functions of lists give what their documentation says, and errors for what they cannot do.
@Suite struct ListLibraryTests {
  @Test(arguments: [
    "lists.range(0) == []", "lists.range(3) == [0, 1, 2]",
    "[1, 2, 3, 4].slice(1, 3) == [2, 3]", "[1, 2].slice(2, 2) == []", "[].slice(0, 0) == []",
    "[[1, 2], [3], []].flatten() == [1, 2, 3]", "[1, [2, [3]]].flatten() == [1, 2, [3]]",
    "[1, [2, [3, [4]]]].flatten(2) == [1, 2, 3, [4]]", "[1, [2]].flatten(0) == [1, [2]]",
    "[[[1]]].flatten(9223372036854775807) == [1]",
    "[1, 2, 3].reverse() == [3, 2, 1]", "[].reverse() == []",
    "[1, 2, 1, 3, 2].distinct() == [1, 2, 3]", "[].distinct() == []",
    "[1, dyn(1.0), dyn(1u), dyn('1')].distinct() == [1, dyn('1')]",
    "[[1], [1], [2]].distinct() == [[1], [2]]", "[2.5, 2.5, 0.5].distinct() == [2.5, 0.5]",
    "[true, dyn(1)].distinct().size() == 2",
    "[{'a': 1}, {'a': 1}].distinct().size() == 1",
    "[0.0 / 0.0, 0.0 / 0.0].distinct().size() == 2",
    "[1, 2].first().value() == 1", "[1, 2].last().value() == 2", "!([].first().hasValue())",
    "[].last().orValue('none') == 'none'",
  ])
  func parts(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "[3, 1, 2].sort() == [1, 2, 3]", "[].sort() == []", "['b', 'B', 'a'].sort() == ['B', 'a', 'b']",
    "[true, false].sort() == [false, true]", "[2u, 1u].sort() == [1u, 2u]",
    "[2.5, -1.0].sort() == [-1.0, 2.5]", "[b'b', b'a'].sort() == [b'a', b'b']",
    "[duration('2h'), duration('1h')].sort()[0] == duration('1h')",
    "[timestamp(2), timestamp(1)].sort()[0] == timestamp(1)",
    "[date('2026-05-02'), date('2026-05-01')].sort()[0] == date('2026-05-01')",
    "['ccc', 'a', 'bb'].sortBy(x, size(x)) == ['a', 'bb', 'ccc']",
    "['b1', 'a1', 'b2', 'a2'].sortBy(x, x.charAt(0)) == ['a1', 'a2', 'b1', 'b2']",
    "[3, 1, 2].sortBy(x, -x) == [3, 2, 1]", "[].sortBy(x, x) == []",
    "[[2, 1], [1]].sortBy(x, x.sortBy(y, y)[0]) == [[2, 1], [1]]",
    "lists.range(100).sortBy(i, i % 10).slice(0, 3) == [0, 10, 20]",
  ])
  func order(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "lists.range(-1)", "lists.range(1000000000000)", "[1].slice(0, 2)", "[1].slice(-1, 1)",
    "[1].slice(1, 0)", "[[1]].flatten(-1)", "[1, dyn('a')].sort()", "[1, dyn(1.0)].sort()",
    "[[1], [2]].sort()", "[null, null].sort()", "[1.0, 0.0 / 0.0].sort()", "[0.0 / 0.0].sort()",
    "[1, 2].sortBy([1])", "[dyn(date('2026-05-01')), dyn(period('P1D'))].sort()",
    "[1].first().value() + ''", "'a'.slice(0, 1)",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }

  @Test("an element that nobody knows leaves open only what depends on it")
  func unknownElements() throws {
    var environment = Environment()
    environment.declareVariable("xs", .list(.dyn))
    let builder = FactBuilder(environment)
    let place = builder.attribute("xs")
    let missing = builder.attribute(1, of: place)
    let facts = builder.activation([
      "xs": .list([.value(3), .unknown(missing), .value(1)], at: place)
    ])
    for source in [
      "xs.sort()", "xs.distinct()", "xs.flatten()", "xs.sortBy(x, x)", "xs.reverse()[1] == 1",
      "sets.contains(xs, [7])", "sets.equivalent(xs, [3, 1])", "math.greatest(xs)",
      "'%s'.format([xs])", "'%d'.format(xs.slice(1, 2))", "xs.slice(1, 2).first().value()",
    ] {
      guard case .unknown(let attributes) = try environment.compile(source).evaluate(in: facts)
      else {
        Issue.record("\(source) is known")
        continue
      }
      #expect(attributes.map(\.description) == ["xs[1]"], "\(source)")
    }
    for source in [
      "xs.first().value() == 3", "xs.last().value() == 1", "xs.reverse()[0] == 1",
      "xs.slice(2, 3) == [1]", "sets.contains(xs, [3, 1])", "sets.intersects(xs, [1])",
      "!sets.contains([3, 2], xs)",
    ] {
      #expect(try environment.compile(source).evaluate(in: facts) == .value(true), "\(source)")
    }
  }
}
