import Vocabularies

/// An expression mentions each parameter.
enum ParametersAreUsed: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    let mentioned = ruleSet.mentionedNames
    return ruleSet.standard.parameters.filter { !mentioned.contains($0.name) }.map { parameter in
      Diagnostic(
        .warning, "unused-parameter", at: parameter.place,
        "no expression uses the parameter `\(parameter.name)`")
    }
  }
}
