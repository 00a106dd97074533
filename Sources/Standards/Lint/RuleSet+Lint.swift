public import Vocabularies

extension RuleSet {
  private static var lintRules: [any LintRule.Type] {
    [
      ClausesHaveRequirements.self,
      GapsHaveRemedies.self,
      RequirementsAreTested.self,
      UndeterminedTestsNameFacts.self,
      ParametersAreUsed.self,
      DerivedFactsAreUsed.self,
      ExamplesAreUsed.self,
    ]
  }

  /// What could be better in the rule set, as warnings sorted by place.
  ///
  /// A rule set that loads has no errors; these are weaknesses that loading does not mind, such as
  /// a requirement without a test for a verdict that it can come to.
  public var lint: [Diagnostic] {
    let collector = DiagnosticCollector()
    for rule in Self.lintRules {
      for diagnostic in rule.diagnostics(of: self) { collector.report(diagnostic) }
    }
    // Lint rules only warn, and warnings are never thrown.
    return (try? collector.finish()) ?? []
  }
}
