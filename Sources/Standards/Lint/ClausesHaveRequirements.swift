import Vocabularies

/// A clause says something.
enum ClausesHaveRequirements: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.clauses.filter(\.requirements.isEmpty).map { clause in
      Diagnostic(
        .warning, "empty-clause", at: clause.place, "clause \(clause.number) has no requirements")
    }
  }
}
