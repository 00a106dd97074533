import CEL
import Vocabularies

extension RuleSet {
  /// The names that expressions of the rule set mention.
  ///
  /// Variables of macros and loops are among them, so a name may seem to be used that is not, but
  /// not the other way round.
  var mentionedNames: Set<String> {
    var sources = standard.derivedFacts.map(\.source)
    for clause in clauses {
      sources += clause.applicability.map { [$0.condition.source] } ?? []
      sources += clause.requirements.flatMap(\.programs).map(\.source)
    }
    return Set(sources.flatMap(MentionedName.all).filter { !$0.isMember }.map(\.name))
  }
}
