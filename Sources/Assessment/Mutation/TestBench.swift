import Descriptions
import Standards
import Vocabularies

/// The tests of a rule set with their facts, read once to be judged by many variants of the rules.
struct TestBench: Sendable {
  /// A test with its facts.
  private struct Trial: Sendable {
    let test: RuleTest
    let description: Description
  }

  private let ruleSet: RuleSet
  /// The tests of each requirement that has some, by its identifier.
  private let trials: [String: [Trial]]

  /// Reads the facts of all tests.
  ///
  /// - Throws: What is wrong with them, and which tests fail: nobody can tell what notices a change
  ///   of rules whose tests fail already.
  init(_ tests: RuleTests) throws(DiagnosticsError) {
    let failing = RuleTestRunner(tests).run().flatMap(\.failures)
    guard failing.isEmpty else { throw DiagnosticsError(failing) }
    ruleSet = tests.ruleSet
    var trials: [String: [Trial]] = [:]
    for requirement in ruleSet.requirements {
      for test in tests.tests(of: requirement) {
        let facts = try RuleTestFacts(test, examples: tests.examples(for: requirement)).node()
        let description = try Description(facts: facts, vocabulary: ruleSet.vocabulary)
        trials[requirement.id, default: []].append(Trial(test: test, description: description))
      }
    }
    self.trials = trials
  }

  /// The first test of a requirement that fails.
  func failingTest(of rule: RequirementInClause) -> RuleTest? {
    trials[rule.requirement.id, default: []].first { !failures(of: $0, of: rule).isEmpty }?.test
  }

  private func failures(of trial: Trial, of rule: RequirementInClause) -> [Diagnostic] {
    let judged = ClauseJudge(ruleSet, trial.description, proofDepth: .none)
      .judge(rule.clause) { _ in true }
    do {
      let finding = try RuleTestSubject(trial.test).finding(among: judged?.findings ?? [])
      return RuleTestExpectation(trial.test).failures(finding)
    } catch {
      return error.diagnostics
    }
  }
}
