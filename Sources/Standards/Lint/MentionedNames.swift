import CEL
import Vocabularies

extension RuleSet {
  /// The names that expressions of the rule set mention.
  ///
  /// Variables of macros and loops are among them, so a name may seem to be used that is not, but
  /// not the other way round.
  var mentionedNames: Set<String> {
    let sources = standard.derivedFacts.map(\.source) + programs.map(\.source)
    return Set(sources.flatMap(MentionedName.all).filter { !$0.isMember }.map(\.name))
  }
}
