import ConcurrentMap
import Descriptions
import LocatedYAML
public import Standards
import Vocabularies

/// Runs the tests that a rule set carries.
public struct RuleTestRunner: Sendable {
  private let tests: RuleTests

  /// Prepares to run the tests of a rule set.
  public init(_ tests: RuleTests) { self.tests = tests }

  /// Runs the tests of the selected requirements, in the order of the rule set.
  public func run(_ selection: Selection = .everything) -> [RuleTestResult] {
    tests.ruleSet.clauses.concurrentMap { clause in
      clause.requirements.filter(selection.contains).flatMap { requirement in
        tests.tests(of: requirement).map { test in
          RuleTestResult(
            requirement: requirement, test: test,
            failures: failures(of: test, of: requirement, in: clause))
        }
      }
    }.flatMap(\.self)
  }

  private func failures(
    of test: RuleTest, of requirement: Requirement, in clause: Clause
  ) -> [Diagnostic] {
    let ruleSet = tests.ruleSet
    do {
      let facts = try RuleTestFacts(test, examples: tests.examples(for: requirement)).node()
      let description = try Description(facts: facts, vocabulary: ruleSet.vocabulary)
      let judged = ClauseJudge(ruleSet, description, proofDepth: .none)
        .judge(clause) { $0.id == requirement.id }
      let finding = try RuleTestSubject(test).finding(among: judged?.findings ?? [])
      return RuleTestExpectation(test).failures(finding)
    } catch {
      return error.diagnostics
    }
  }
}
