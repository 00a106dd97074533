import Vocabularies

/// An expression mentions each derived fact.
enum DerivedFactsAreUsed: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    let mentioned = ruleSet.mentionedNames
    return ruleSet.standard.derivedFacts.filter { !mentioned.contains($0.name) }.map { fact in
      Diagnostic(
        .warning, "unused-definition", at: fact.place,
        "no expression uses the definition `\(fact.name)`")
    }
  }
}
