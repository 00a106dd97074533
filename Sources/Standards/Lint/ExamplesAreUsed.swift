import Vocabularies

/// A test starts from each example.
enum ExamplesAreUsed: TestLintRule {
  static func diagnostics(of tests: RuleTests) -> [Diagnostic] {
    tests.clauses.flatMap { clause in
      let used = Set(clause.tests.values.joined().compactMap(\.given))
      return clause.examples.filter { !used.contains($0.name) }.map { example in
        Diagnostic(
          .warning, "unused-example", at: example.place,
          "no test of clause \(clause.clause) starts from the example `\(example.name)`")
      }
    }
  }
}
