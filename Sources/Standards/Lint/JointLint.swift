public import Vocabularies

/// Something that good rule sets do together.
protocol JointLintRule {
  /// Where rule sets do not.
  static func diagnostics(of ruleSets: [RuleSet]) -> [Diagnostic]
}

extension [RuleSet] {
  private static var jointLintRules: [any JointLintRule.Type] { [FactsAreRead.self] }

  /// What could be better in all rule sets together, as warnings sorted by place; it says little
  /// about a part of them.
  public var jointLint: [Diagnostic] {
    let collector = DiagnosticCollector()
    for rule in Self.jointLintRules {
      for diagnostic in rule.diagnostics(of: self) { collector.report(diagnostic) }
    }
    // Lint rules only warn, and warnings are never thrown.
    return (try? collector.finish()) ?? []
  }
}
