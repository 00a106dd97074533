import Vocabularies

/// A test for an undetermined verdict says which facts are missing.
enum UndeterminedTestsNameFacts: TestLintRule {
  static func diagnostics(of tests: RuleTests) -> [Diagnostic] {
    tests.clauses.flatMap { $0.tests.values.joined() }
      .filter { $0.expected == .undetermined && $0.missing == nil }
      .map { test in
        Diagnostic(
          .warning, "unnamed-missing-facts", at: test.place,
          "the test `\(test.name)` does not say which facts are missing",
          hint: "list their paths in `missing`")
      }
  }
}
