import CEL
import Vocabularies

/// An expression of some rule set reads each fact that companies are asked for.
///
/// Facts without a question are there for people and registers.
enum FactsAreRead: JointLintRule {
  static func diagnostics(of ruleSets: [RuleSet]) -> [Diagnostic] {
    let groups = Dictionary(grouping: ruleSets, by: \.vocabulary.id)
    return groups.keys.sorted().flatMap { id -> [Diagnostic] in
      let group = groups[id, default: []]
      guard let vocabulary = group.first?.vocabulary else { return [] }
      var mentions = Mentions()
      for program in group.flatMap(\.programs) { mentions.add(program) }
      return vocabulary.unread(by: mentions).map { field in
        Diagnostic(
          .warning, "unread-fact", at: field.place,
          "companies are asked for `\(field.path)`, but no rule reads it",
          hint: "take its `question` away, or write the rule that needs it")
      }
    }
  }
}

extension Vocabulary {
  /// The fields with a question that are not among those mentioned.
  fileprivate func unread(by mentions: Mentions) -> [FieldDefinition] {
    let facts = self.facts.filter { !mentions.variables.contains($0.name) }
    let fields = records.flatMap { record in
      record.fields.filter {
        !mentions.fields.contains(Mentions.Field(record: record.name, name: $0.name))
      }
    }
    return (facts + fields).filter { $0.question != nil }
  }
}
