import CEL
import Vocabularies

/// Which shared conditions and figures a rule set's expressions use, directly or through others.
struct DefinitionUse: Sendable {
  private let definitions: [(fact: DerivedFact, mentions: Mentions)]

  init(_ ruleSet: RuleSet) {
    definitions = ruleSet.standard.derivedFacts.map { fact in
      var mentions = Mentions()
      if let program = ruleSet.program(of: fact) { mentions.add(program) }
      return (fact, mentions)
    }
  }

  /// The shared conditions that use something, each behind those that it uses.
  func definitions(where uses: (Mentions) -> Bool) -> [DerivedFact] {
    // What a condition uses, the conditions that use it use too, and the condition besides.
    definitions.filter { uses($0.mentions) }
      .sorted { $0.mentions.definitions.count < $1.mentions.definitions.count }
      .map(\.fact)
  }
}
