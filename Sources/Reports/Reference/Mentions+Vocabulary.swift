import CEL
import Standards
import Vocabularies

extension Mentions {
  /// What some programs mention.
  init(of programs: [Program]) {
    self.init()
    for program in programs { add(program) }
  }

  /// The facts of a vocabulary that are mentioned, in its order.
  ///
  /// A nested block is left out if one of its own fields is there.
  func facts(of vocabulary: Vocabulary) -> [FieldDefinition] {
    let mentionedRecords = Set(fields.map(\.record))
    let facts = vocabulary.facts.filter { variables.contains($0.name) }
    let inRecords = vocabulary.records.flatMap { record in
      record.fields.filter { fields.contains(Field(record: record.name, name: $0.name)) }
    }
    return (facts + inRecords).filter { field in
      guard case .record(let name) = field.type else { return true }
      return !mentionedRecords.contains(name)
    }
  }
}
