import Standards
import Testing
import Vocabularies

@Suite("Coverage counts against the standard, not against what is there")
struct CoverageTests {
  private func coverage(_ items: String) throws -> Coverage {
    let folder = try RuleFolder()
    try folder.write(
      "format: standard-items/1\nclauses:\n  \"1\": {\(items)}", to: "demo/items.yaml")
    let tests = try folder.loadTests()
    let table = try RuleSetLoader().loadItems(of: tests.ruleSet)
    return Coverage(tests, items: try #require(table))
  }

  @Test func `what is there is counted with its tests`() throws {
    let coverage = try coverage("1 a): shall, 1 b): may")
    #expect(coverage.items.map(\.way) == [.automated, .effect])
    #expect(coverage.items[0].testedVerdicts == [.met, .gap, .undetermined, .notApplicable])
    #expect(coverage.items.map(\.isBinding) == [true, false])
    #expect(coverage.problems.isEmpty)
  }

  @Test(arguments: [
    ("1 a): shall, 1 b): may, 1 c): shall", "no requirement stands for `1 c)`"),
    ("1 a): shall", "the standard's table has no item `1 b)`"),
    ("1 a): should, 1 b): may", "the standard's table says `should` of `1 a)`"),
  ])
  func `a difference is a problem`(items: String, message: String) throws {
    let problems = try coverage(items).problems
    #expect(problems.count == 1)
    #expect(problems.first?.message.contains(message) == true)
  }

  @Test func `what is left out needs a reason`() throws {
    let coverage = try coverage(
      "1 a): shall, 1 b): may, 1 c): {modality: info, not_encoded: {en: Nothing to do., zh: 无。}}")
    #expect(coverage.items.last?.way == .omitted)
    #expect(coverage.problems.isEmpty)
    #expect(throws: DiagnosticsError.self) { try self.coverage("1 a): {modality: shall}") }
  }

  @Test(arguments: ["1 a): must", "1 a): []", "1 a): {}"])
  func `an unusable table is refused`(items: String) {
    #expect(throws: DiagnosticsError.self) { try coverage(items) }
  }

  @Test(arguments: [
    ("1 c)/1", "1 c)"), ("1 c)", "1 c)"), ("1/2", "1"), ("a/b", "a/b"), ("x/", "x/"),
  ])
  func `parts are one printed unit`(item: String, unit: String) throws {
    let coverage = try coverage("\"\(item)\": shall")
    #expect(coverage.items.first?.item.printedUnit == unit)
  }

  @Test func `a rule set may have no table`() throws {
    let ruleSet = try RuleFolder().load()
    #expect(try RuleSetLoader().loadItems(of: ruleSet) == nil)
  }
}
