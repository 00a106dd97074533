import Testing

@testable import cel_conformance

/// A wrong answer cannot pass for a right one.
@Suite struct ConformanceExpectationTests {
  @Test("the type and the value count")
  func comparison() {
    let expectation = ConformanceExpectation(
      .object([
        "kind": .string("value"),
        "value": .object(["t": .string("double"), "v": .string("1.5")]),
      ]))
    func answer(_ type: String, _ text: String) -> JSON {
      .object(["value": .object(["t": .string(type), "v": .string(text)])])
    }
    #expect(expectation.isMet(by: answer("double", "1.50")))
    #expect(!expectation.isMet(by: answer("double", "1.6")))
    #expect(!expectation.isMet(by: answer("string", "1.5")))
    #expect(!expectation.isMet(by: .object(["error": .string("1.5")])))
  }

  @Test(
    "an outcome of another kind is wrong", arguments: ["value", "type", "error", "unknown", ""])
  func kinds(_ kind: String) {
    let expectation = ConformanceExpectation(.object(["kind": .string(kind)]))
    let answers: [(kind: String, answer: JSON)] = [
      ("error", .object(["error": .string("no such key")])),
      ("unknown", .object(["unknown": .array([.string("x")])])),
    ]
    for (other, answer) in answers { #expect(expectation.isMet(by: answer) == (other == kind)) }
  }
}
