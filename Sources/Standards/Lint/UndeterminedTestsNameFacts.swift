import Vocabularies

/// A test for an undetermined verdict says which facts are missing.
enum UndeterminedTestsNameFacts: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.requirements.flatMap(\.tests)
      .filter { $0.expected == .undetermined && $0.missing == nil }
      .map { test in
        Diagnostic(
          .warning, "unnamed-missing-facts", at: test.place,
          "the test `\(test.name)` does not say which facts are missing",
          hint: "list their paths in `missing`")
      }
  }
}
