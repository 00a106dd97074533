import Descriptions
import LocatedYAML
public import Standards
import Vocabularies

/// Runs the tests that a rule set carries.
public struct RuleTestRunner {
  private let ruleSet: RuleSet

  /// Prepares to run the tests of a rule set.
  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Runs the tests of the selected requirements, in the order of the rule set.
  public func run(_ selection: Selection = .everything) -> [RuleTestResult] {
    ruleSet.clauses.flatMap { clause in
      clause.requirements.filter(selection.contains).flatMap { requirement in
        requirement.tests.map { test in
          RuleTestResult(
            requirement: requirement, test: test,
            failures: failures(of: test, of: requirement, in: clause))
        }
      }
    }
  }

  private func failures(
    of test: RuleTest, of requirement: Requirement, in clause: Clause
  ) -> [Diagnostic] {
    do {
      let facts = try RuleTestFacts(test, examples: clause.examples).node()
      let description = try Description(facts: facts, vocabulary: ruleSet.vocabulary)
      let judged = ClauseJudge(ruleSet, description, proofDepth: .exceptMet)
        .judge(clause) { $0.id == requirement.id }
      let finding = try RuleTestSubject(test).finding(among: judged?.findings ?? [])
      return RuleTestExpectation(test).failures(finding)
    } catch {
      return error.diagnostics
    }
  }
}
