import CEL
import Testing

/// Missing information never passes: unknowns and errors go through every operator as the
/// design's table says, whatever the order of the operands.
@Suite struct UnknownLogicTests {
  /// What a case comes to: a value, the names of missing facts, or any error.
  enum Expected: Sendable, Equatable {
    case value(Value)
    case missing([String])
    case error
  }

  static let environment: Environment = {
    var environment = Environment()
    for name in ["U", "V"] { environment.declareVariable(name, .bool) }
    environment.declareVariable("E", .bool)
    for name in ["n", "k"] { environment.declareVariable(name, .int) }
    environment.declareVariable("e", .int)
    environment.declareVariable("m", .map(key: .string, value: .dyn))
    environment.declareVariable("open", .map(key: .string, value: .dyn))
    environment.declareVariable("list", .list(.int))
    environment.declareVariable("mixed", .list(.int))
    return environment
  }()

  /// `U`, `V`, `n`, `k` and `list` are unknown; `E` and `e` fail; `m.known` is 1, `m.a` unknown;
  /// `open` has no keys and may have any; `mixed` is 1, unknown, 3.
  static let facts: Activation = {
    let builder = FactBuilder(environment)
    let m = builder.attribute("m")
    let mixed = builder.attribute("mixed")
    return builder.activation([
      "E": .failure(.divisionByZero), "e": .failure(.divisionByZero),
      "m": .map(
        [("known", .value(1)), ("a", .unknown(builder.attribute("a", of: m)))], at: m,
        isOpen: false),
      "open": .map([], at: builder.attribute("open"), isOpen: true),
      "mixed": .list(
        [.value(1), .unknown(builder.attribute(1, of: mixed)), .value(3)], at: mixed),
    ])
  }()

  static let table: [(String, Expected)] = [
    // A decided side wins over unknown and over error.
    ("U || true", .value(true)), ("true || U", .value(true)),
    ("E || true", .value(true)), ("true || E", .value(true)),
    ("U && false", .value(false)), ("false && U", .value(false)),
    ("E && false", .value(false)), ("false && E", .value(false)),
    // Otherwise unknown wins over error.
    ("U || false", .missing(["U"])), ("U && true", .missing(["U"])),
    ("E || false", .error), ("E && true", .error),
    ("U || E", .missing(["U"])), ("E || U", .missing(["U"])),
    ("U && E", .missing(["U"])), ("E && U", .missing(["U"])),
    ("U || V", .missing(["U", "V"])), ("V && U", .missing(["U", "V"])),
    ("U && V && E", .missing(["U", "V"])), ("U || V || true", .value(true)),
    ("U && U", .missing(["U"])),
    // Operands that are no bool.
    ("true || dyn(32)", .value(true)), ("false || dyn(32)", .error),
    ("!U", .missing(["U"])), ("!E", .error),
    // Conditionals.
    ("U ? 1 : 1", .missing(["U"])), ("E ? 1 : 1", .error),
    ("true ? 1 : n", .value(1)), ("false ? n : 2", .value(2)), ("true ? n : 2", .missing(["n"])),
    // Quantifiers go on past unknowns and errors.
    ("[1, 2].exists(x, 1 / (x - 1) > 0)", .value(true)),
    ("[1, 2].exists(x, x == n || x == 2)", .value(true)),
    ("[1, 2].all(x, x == n && x == 2)", .value(false)),
    ("[1, 2].all(x, x > 0 || U)", .value(true)),
    ("[1, 2].all(x, x > n)", .missing(["n"])),
    ("[0, 1].all(x, 1 / x > 0 && U)", .missing(["U"])),
    ("[0, 1].exists(x, x == 1 ? 1 / 0 > 0 : U)", .missing(["U"])),
    ("mixed.exists(x, x == 3)", .value(true)), ("mixed.exists(x, x == 7)", .missing(["mixed[1]"])),
    ("mixed.all(x, x > 1)", .value(false)), ("mixed.all(x, x > 0)", .missing(["mixed[1]"])),
    ("3 in mixed", .value(true)), ("7 in mixed", .missing(["mixed[1]"])),
    ("mixed.size()", .value(3)), ("mixed[0]", .value(1)), ("mixed[1]", .missing(["mixed[1]"])),
    // The strict ones do not absorb; an error wins, since nothing can save it.
    ("mixed.map(x, x + 1)", .missing(["mixed[1]"])),
    ("mixed.filter(x, x > 0)", .missing(["mixed[1]"])),
    ("mixed.filter(x, x > 0).size()", .missing(["mixed[1]"])),
    ("mixed.exists_one(x, x == 1)", .missing(["mixed[1]"])),
    ("[1, 2].map(x, x == 1 ? n : e)", .error), ("[1, 2].map(x, x == 1 ? e : n)", .error),
    ("[1, 2].filter(x, x == 1 ? U : E)", .error), ("[1, 2].filter(x, x == 1 ? E : U)", .error),
    ("[1, 2].exists_one(x, x == 1 ? U : E)", .error),
    ("e + n", .error), ("n + e", .error), ("n + k", .missing(["n", "k"])),
    ("n == n", .missing(["n"])), ("n == k", .missing(["n", "k"])), ("n < e", .error),
    ("1 in [1, n]", .missing(["n"])),
    // An unknown or failing range.
    ("list.all(x, true)", .missing(["list"])), ("list.exists(x, true)", .missing(["list"])),
    ("list.size()", .missing(["list"])), ("[n, 1]", .missing(["n"])),
    ("[n, k, e]", .error), ("{'a': n}", .missing(["n"])), ("[n, 1].size()", .missing(["n"])),
    ("[n, 1][1]", .missing(["n"])),
    // Presence and selection.
    ("has(m.known)", .value(true)), ("has(m.other)", .value(false)),
    ("has(m.a)", .missing(["m.a"])), ("m.a == 1", .missing(["m.a"])), ("m.other == 1", .error),
    ("has(open.k)", .missing(["open.k"])), ("open.k", .missing(["open.k"])),
    ("open['k'] == 1 && open.j == 2", .missing(["open.k", "open.j"])),
    // Bound names are only looked at when used.
    ("cel.bind(z, U, true)", .value(true)), ("cel.bind(z, E, true)", .value(true)),
    ("cel.bind(z, U, z && true)", .missing(["U"])),
  ]

  @Test(arguments: table)
  func `every row of the table holds`(expression: String, expected: Expected) throws {
    let program = try Self.environment.compile(expression)
    switch program.evaluate(in: Self.facts) {
    case .value(let value): #expect(.value(value) == expected)
    case .unknown(let attributes):
      #expect(.missing(attributes.map(\.description)) == expected)
    case .error: #expect(expected == .error)
    }
  }

  @Test(arguments: table)
  func `explaining comes to the same`(expression: String, expected: Expected) throws {
    let program = try Self.environment.compile(expression)
    #expect(program.explain(in: Self.facts).outcome == program.evaluate(in: Self.facts))
  }

  @Test func `a variable that nobody sets is unknown`() throws {
    let program = try Self.environment.compile("U")
    let outcome = program.evaluate(in: Activation(Self.environment))
    guard case .unknown(let attributes) = outcome else {
      Issue.record("\(outcome) is not unknown")
      return
    }
    #expect(attributes.map(\.description) == ["U"])
  }
}
