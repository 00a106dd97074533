import Vocabularies

/// A cross-reference says what ties it to the requirement.
enum ReferencesHaveReasons: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.requirements
      .filter { !$0.references.places.isEmpty && $0.references.because == nil }
      .map { requirement in
        Diagnostic(
          .warning, "no-reason", at: requirement.place,
          "the references of `\(requirement.id)` do not say why they are given",
          hint: "add `because` to them, or to the references of the clause")
      }
  }
}
