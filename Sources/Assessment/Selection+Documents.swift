import CEL
public import Standards
import Vocabularies

extension Selection {
  /// The requirements that documents by themselves decide: those that are judged for each entry with
  /// a document, and ask which points the document makes.
  public static func decidedByDocuments(in ruleSets: [RuleSet]) -> Selection {
    Selection(
      only: ruleSets.filter { $0.standard.kind == .standard }.flatMap { ruleSet in
        ruleSet.requirements.filter { ruleSet.vocabulary.isDecidedByDocuments($0) }.map(\.id)
      })
  }
}

extension Vocabulary {
  fileprivate func isDecidedByDocuments(_ requirement: Requirement) -> Bool {
    guard let record = loneDocumentRecord, requirement.loops.first?.recordName == record.name else {
      return false
    }
    var mentions = Mentions()
    for program in requirement.decidingPrograms { mentions.add(program) }
    return record.fields.contains { field in
      field.computation == .points
        && mentions.fields.contains(Mentions.Field(record: record.name, name: field.name))
    }
  }
}
