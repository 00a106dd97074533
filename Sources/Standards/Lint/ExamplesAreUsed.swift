import Vocabularies

/// A test starts from each example.
enum ExamplesAreUsed: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.clauses.flatMap { clause in
      let used = Set(clause.requirements.flatMap(\.tests).compactMap(\.given))
      return clause.examples.filter { !used.contains($0.name) }.map { example in
        Diagnostic(
          .warning, "unused-example", at: example.place,
          "no test of clause \(clause.number) starts from the example `\(example.name)`")
      }
    }
  }
}
