import Vocabularies

/// There is a test for each verdict that a requirement can come to.
enum RequirementsAreTested: TestLintRule {
  static func diagnostics(of tests: RuleTests) -> [Diagnostic] {
    tests.ruleSet.clauses.flatMap { clause in
      clause.requirements.compactMap { requirement in
        let tested = Set(
          tests.tests(of: requirement).flatMap { [$0.expected] + $0.checks.map(\.verdict) })
        let untested = possibleVerdicts(of: requirement, in: clause)
          .filter { !tested.contains($0) }
          .map(\.rawValue)
        guard !untested.isEmpty else { return nil }
        return Diagnostic(
          .warning, "untested-verdict", at: requirement.place,
          "`\(requirement.id)` has no test that expects \(untested.listed())")
      }
    }
  }

  private static func possibleVerdicts(of requirement: Requirement, in clause: Clause) -> [Verdict]
  {
    var verdicts: [Verdict] = []
    if requirement.checks.contains(where: \.judgement.isByFacts) {
      verdicts += [.met, .gap, .undetermined]
    }
    if requirement.checks.contains(where: { !$0.judgement.isByFacts }) {
      verdicts.append(.needsReview)
    }
    let isConditional =
      clause.applicability != nil || requirement.applicability != nil
      || !requirement.loops.isEmpty
    if isConditional, !verdicts.isEmpty { verdicts.append(.notApplicable) }
    return verdicts
  }
}
