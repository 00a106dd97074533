import CEL
import Testing

/// What the tests of the libraries expect of expressions without facts.
enum LibraryExpectation {
  /// Expects `true`, with types checked and without.
  static func expectTrue(_ expression: String, _ location: SourceLocation = #_sourceLocation) {
    for checksTypes in [true, false] {
      #expect(
        outcome(expression, checksTypes: checksTypes) == .value(true),
        "\(expression), \(checksTypes ? "checked" : "unchecked")", sourceLocation: location)
    }
  }

  /// Expects an error at evaluation, with types checked (if they fit at all) and without; a name
  /// that nothing has does not count as one.
  static func expectError(_ expression: String, _ location: SourceLocation = #_sourceLocation) {
    for checksTypes in [true, false] {
      switch outcome(expression, checksTypes: checksTypes) {
      case .value(let value):
        Issue.record("\(expression) is \(value), not an error", sourceLocation: location)
      case .error(.undeclared(let name)):
        Issue.record("\(expression): there is no \(name)", sourceLocation: location)
      case .unknown, .error: break
      }
    }
  }

  /// The outcome of an expression; a refusal of the checker counts as an error.
  static func outcome(_ expression: String, checksTypes: Bool = true) -> Outcome {
    var environment = Environment()
    environment.checksTypes = checksTypes
    do {
      let program = try environment.compile(expression)
      return program.evaluate(in: Activation(environment, [:]))
    } catch {
      return .error(.function("\(error)"))
    }
  }
}
