import CEL
import Testing

/// An embedding program adds functions with types; they see known values of those types only.
@Suite struct EmbeddedFunctionTests {
  static let environment: Environment = {
    struct Refusal: Error, CustomStringConvertible {
      let description = "no such country"
    }
    var environment = Environment()
    environment.declareVariable("n", .int)
    environment.declareFunction(
      "twice", Overload("twice_int", [.int], .int)
    ) { arguments in
      guard case .int(let number) = arguments[0] else { return .null }
      return .int(number &* 2)
    }
    environment.declareFunction(
      "isIn", Overload("string_isIn", [.string, .list(.string)], .bool, isMember: true)
    ) { arguments in
      guard case .list(let names) = arguments[1] else { throw Refusal() }
      guard !names.isEmpty else { throw Refusal() }
      return .bool(names.contains(arguments[0]))
    }
    return environment
  }()

  static let cases: [(String, Outcome)] = [
    ("twice(21)", .value(42)), ("twice(twice(2)) + 1", .value(9)),
    ("'DE'.isIn(['CN', 'DE'])", .value(true)),
    ("'DE'.isIn([])", .error(.function("no such country"))),
    ("'DE'.isIn([]) || true", .value(true)), ("twice(1 / 0)", .error(.divisionByZero)),
    ("twice(dyn('x'))", .error(.noSuchOverload)),
  ]

  @Test(arguments: cases)
  func `functions of the program work`(expression: String, expected: Outcome) throws {
    let facts = Activation(Self.environment)
    #expect(try Self.environment.compile(expression).evaluate(in: facts) == expected)
  }

  @Test func `an unknown argument never reaches the function`() throws {
    let program = try Self.environment.compile("twice(n) > 3")
    guard case .unknown(let missing) = program.evaluate(in: Activation(Self.environment)) else {
      Issue.record("not unknown")
      return
    }
    #expect(missing.map(\.description) == ["n"])
  }

  @Test func `argument types are checked`() {
    #expect(throws: CompilationError.self) { try Self.environment.compile("twice('x')") }
    #expect(throws: CompilationError.self) { try Self.environment.compile("isIn('x', ['x'])") }
  }
}
