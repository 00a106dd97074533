import Assessment
import CEL
import Standards
import Testing
import Vocabularies

@Suite("The published rules hold the whole standard, and are tested")
struct PublishedRulesTests {
  let tests: RuleTests

  init() throws {
    tests = try RuleSetLoader().loadTests(of: Example.ruleSet.get())
  }

  @Test func `every item of the standard is encoded with its own force`() throws {
    let items = try #require(try RuleSetLoader().loadItems(of: tests.ruleSet))
    let coverage = Coverage(tests, items: items)
    #expect(coverage.problems.map(\.description) == [])
    let body = coverage.items.filter { !$0.isInformative }
    #expect(body.count == 303)
    #expect(Set(body.map(\.item.printedUnit)).count == 253)
  }

  @Test func `every requirement that can be violated has three tests or more`() {
    let few = tests.ruleSet.requirements.filter {
      $0.modality.isJudged && tests.tests(of: $0).count < 3
    }
    #expect(few.map(\.id) == [])
  }

  @Test func `the rules pass their own tests`() {
    let failed = RuleTestRunner(tests).run().filter { !$0.passed }
    #expect(failed.flatMap(\.failures).map(\.description) == [])
  }

  /// The words in a parameter that maps groups to words.
  private func words(of parameter: String) throws -> [String] {
    let parameter = try #require(
      tests.ruleSet.standard.parameters.first { $0.name == parameter })
    guard case .map(let groups) = parameter.value else { return [] }
    return groups.flatMap { group -> [String] in
      guard case .list(let words) = group.value else { return [] }
      return words.map { if case .string(let word) = $0 { word } else { "\($0)" } }
    }
  }

  @Test func `each kind of data stands in one group of Annex A, and Annex B names kinds of data`()
    throws
  {
    let list = try #require(tests.ruleSet.vocabulary.words(named: "data_category"))
    let kinds = list.words.map(\.token)
    let grouped = try words(of: "annex_a")
    #expect(grouped.sorted() == kinds.sorted())
    #expect(Set(try words(of: "annex_b")).isSubset(of: kinds))
  }
}
