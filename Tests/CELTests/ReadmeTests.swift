import CEL
import Testing

/// The example of the README does what the README says.
@Suite struct ReadmeTests {
  @Test func `the example works`() throws {
    var environment = Environment()
    environment.declareVariable("age", .int)
    environment.declareVariable("consent", .map(key: .string, value: .dyn))
    let program = try environment.compile("age >= 14 || consent.guardian")

    let known = Activation(environment, ["age": 13, "consent": ["guardian": true]])
    #expect(program.evaluate(in: known) == .value(.bool(true)))

    let outcome = program.evaluate(in: Activation(environment, ["age": 13]))
    guard case .unknown(let missing) = outcome else {
      Issue.record("\(outcome) is not unknown")
      return
    }
    #expect(missing.map(\.description) == ["consent"])
  }
}
