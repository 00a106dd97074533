import Vocabularies

/// Something that a good rule set does, beyond what it needs to be usable.
protocol LintRule {
  /// Where a rule set does not.
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic]
}

/// Something that good tests of a rule set do.
protocol TestLintRule {
  /// Where tests do not.
  static func diagnostics(of tests: RuleTests) -> [Diagnostic]
}
