import CEL
import Testing

/// Every verdict is a proof: an explanation names the conditions that decide, the facts they
/// read and where those stand.
@Suite struct ExplanationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let expression: String
    /// Condition, outcome and facts, each as `text = outcome @ place`.
    let expected: [String]

    var testDescription: String { expression }
  }

  static let cases = [
    Case(
      expression: "consents[0].withdraw.steps <= consents[0].grant.steps",
      expected: [
        "consents[0].withdraw.steps <= consents[0].grant.steps is false:"
          + " consents[0].withdraw.steps = 6 @ consents[0].withdraw.steps,"
          + " consents[0].grant.steps = 1 @ consents[0].grant.steps"
      ]),
    Case(
      expression: "consents[0].grant.steps == 1 && consents[0].withdraw.steps < 3",
      expected: [
        "consents[0].withdraw.steps < 3 is false:"
          + " consents[0].withdraw.steps = 6 @ consents[0].withdraw.steps"
      ]),
    Case(
      expression: "consents.all(c, c.withdraw.steps <= 7)",
      expected: [
        "c.withdraw.steps <= 7 is missing consents[1].withdraw.steps:"
          + " c.withdraw.steps = missing consents[1].withdraw.steps"
          + " @ consents[1].withdraw.steps for c @ consents[1]"
      ]),
    Case(
      expression: "consents.exists(c, c.withdraw.steps > 5)",
      expected: [
        "c.withdraw.steps > 5 is true:"
          + " c.withdraw.steps = 6 @ consents[0].withdraw.steps for c @ consents[0]"
      ]),
    Case(
      expression: "!(consents[0].id == 'a' || consents[0].grant.steps > 3)",
      expected: ["consents[0].id == 'a' is true: consents[0].id = 'a' @ consents[0].id"]),
    Case(
      expression: "is_signed('checkbox')",
      expected: [
        "signed[form] is false: signed[form] = false @ signed.checkbox, form = 'checkbox'"
      ]),
    Case(
      expression: "is_signed('signature')",
      expected: [
        "signed[form] is missing signed.signature:"
          + " signed[form] = missing signed.signature @ signed.signature, form = 'signature'"
      ]),
    Case(
      expression: "!has(consents[0].withdraw)",
      expected: [
        "!has(consents[0].withdraw) is false:"
          + " has(consents[0].withdraw) = consents[0].withdraw @ consents[0].withdraw"
      ]),
    Case(
      expression: "purposes[0].consent.grant.steps > 1",
      expected: [
        "purposes[0].consent.grant.steps > 1 is false:"
          + " purposes[0].consent = consents[0] @ purposes[0].consent,"
          + " purposes[0].consent.grant.steps = 1 @ consents[0].grant.steps"
      ]),
    Case(
      expression: "is_easy(purposes[0].consent)",
      expected: [
        "consent.withdraw.steps <= consent.grant.steps is false:"
          + " consent.withdraw.steps = 6 @ consents[0].withdraw.steps,"
          + " consent.grant.steps = 1 @ consents[0].grant.steps"
      ]),
    Case(
      expression: "consents.filter(c, c.id == 'a').size() >= 2",
      expected: [
        "consents.filter(c, c.id == 'a').size() >= 2 is false:"
          + " consents.filter(c, c.id == 'a').size() = 1,"
          + " consents = [consents[0], consents[1]] @ consents",
        "c.id == 'a' is true: c.id = 'a' @ consents[0].id for c @ consents[0]",
        "c.id == 'a' is false: c.id = 'b' @ consents[1].id for c @ consents[1]",
      ]),
  ]

  static let environment: Environment = {
    var environment = RecordTests.environment
    try? environment.define(
      "is_easy", [Parameter("consent", .record("consent"))],
      "consent.withdraw.steps <= consent.grant.steps")
    return environment
  }()

  @Test(arguments: cases)
  func `an explanation names what decides`(_ test: Case) throws {
    let program = try Self.environment.compile(test.expression)
    let explanation = program.explain(in: RecordTests.facts)
    #expect(explanation.conditions.map(Self.text) == test.expected)
  }

  private static func text(_ condition: Explanation.Condition) -> String {
    let facts = condition.facts.map { fact in
      "\(fact.text) = \(text(fact.outcome))" + place(fact.attribute)
    }
    let elements = condition.elements.map { " for \($0.name)" + place($0.attribute) }
    return "\(condition.text) is \(text(condition.outcome)): "
      + facts.joined(separator: ", ") + elements.joined()
  }

  private static func place(_ attribute: AttributeID?) -> String {
    guard let attribute else { return "" }
    let path = RecordTests.facts.path(of: attribute)
    return " @ " + path.map(text).joined().dropFirst()
  }

  private static func text(_ segment: AttributeSegment) -> String {
    switch segment {
    case .field(let name): ".\(name)"
    case .index(let number): "[\(number)]"
    }
  }

  private static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .value(let value): value.description
    case .unknown(let attributes):
      "missing " + attributes.map(\.description).joined(separator: ", ")
    case .error(let error): error.description
    }
  }
}
