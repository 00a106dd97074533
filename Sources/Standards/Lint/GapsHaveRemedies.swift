import Vocabularies

/// Whoever is told of a gap is told what would close it.
enum GapsHaveRemedies: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.requirements.filter { $0.modality.isJudged && $0.remedy == nil }.map { requirement in
      Diagnostic(
        .warning, "no-remedy", at: requirement.place,
        "`\(requirement.id)` does not say what would close a gap", hint: "add `remedy`")
    }
  }
}
