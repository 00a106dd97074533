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
      sources += clause.requirements.flatMap(\.sources)
    }
    return Set(sources.flatMap(MentionedName.all).filter { !$0.isMember }.map(\.name))
  }
}

extension Requirement {
  /// The texts of all expressions.
  fileprivate var sources: [String] {
    var sources = loops.map(\.collection.source)
    sources += applicability.map { [$0.condition.source] } ?? []
    sources += remedy?.sources ?? []
    for check in checks {
      sources += check.condition.map { [$0.source] } ?? []
      switch check.judgement {
      case .expectation(let condition, let gap): sources += [condition.source] + gap.sources
      case .attestation(let attestation):
        sources += attestation.question.sources + (attestation.lookAt?.sources ?? [])
      }
    }
    return sources
  }
}

extension TextTemplate {
  fileprivate var sources: [String] {
    translations.flatMap(\.parts).compactMap { part in
      if case .expression(let program) = part { program.source } else { nil }
    }
  }
}
