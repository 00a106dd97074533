public import Vocabularies

extension RuleSet {
  private static var lintRules: [any LintRule.Type] {
    [
      ClausesHaveRequirements.self,
      GapsHaveRemedies.self,
      ParametersAreUsed.self,
      DerivedFactsAreUsed.self,
      ReferencesHaveReasons.self,
      ConditionsDecide.self,
      ChecksAgree.self,
    ]
  }

  /// What could be better in the rule set, as warnings sorted by place.
  ///
  /// A rule set that loads has no errors; these are weaknesses that loading does not mind, such as
  /// a definition that nothing uses.
  public var lint: [Diagnostic] { sorted(Self.lintRules.flatMap { $0.diagnostics(of: self) }) }
}

extension RuleTests {
  private static var lintRules: [any TestLintRule.Type] {
    [RequirementsAreTested.self, UndeterminedTestsNameFacts.self, ExamplesAreUsed.self]
  }

  /// What could be better in the tests, as warnings sorted by place: a verdict that a requirement
  /// can come to and that no test expects, for instance.
  public var lint: [Diagnostic] { sorted(Self.lintRules.flatMap { $0.diagnostics(of: self) }) }
}

private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  let collector = DiagnosticCollector()
  for diagnostic in diagnostics { collector.report(diagnostic) }
  // Lint rules only warn, and warnings are never thrown.
  return (try? collector.finish()) ?? []
}
