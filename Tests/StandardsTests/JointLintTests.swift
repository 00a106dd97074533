import Standards
import Testing
import Vocabularies

@Suite("Lint tells facts that companies are asked for and no rule reads")
struct JointLintTests {
  private static let question = "question: {en: How many?, zh: 多少？}"

  private func warnings(asking old: String, with new: String) throws -> [String] {
    let ruleSet = try RuleFolder(.vocabulary, replacing: old, with: new).load()
    return [ruleSet].jointLint.map(\.message)
  }

  @Test func `a field and a top-level fact`() throws {
    #expect(
      try warnings(
        asking: "id: {type: id}",
        with: "id: {type: id}\n      colour: {type: text, \(Self.question)}")
        == ["companies are asked for `consent.colour`, but no rule reads it"])
    #expect(
      try warnings(
        asking: "staff: {type: integer}",
        with: "staff: {type: integer}\n  turnover: {type: number, \(Self.question)}")
        == ["companies are asked for `turnover`, but no rule reads it"])
  }

  @Test func `not what a condition, a definition or a text reads, nor what nobody asks for`() throws
  {
    for field in ["steps: {type: integer", "form: {type: word"] {
      #expect(try warnings(asking: field, with: "\(field), \(Self.question)") == [])
    }
    #expect(try warnings(asking: "id: {type: id}", with: "id: {type: id, \(Self.question)}") == [])
    #expect(
      try warnings(asking: "id: {type: id}", with: "id: {type: id}\n      colour: {type: text}")
        == [])
  }

  @Test func `nothing of no rule sets`() {
    #expect([RuleSet]().jointLint.isEmpty)
  }
}
