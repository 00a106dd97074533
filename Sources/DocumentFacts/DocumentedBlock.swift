import Descriptions
import LocatedYAML
import Vocabularies

/// A block of a description that points to a document in which facts about the block can be found.
struct DocumentedBlock {
  let path: FactPath
  let record: RecordDefinition
  /// The file of the document.
  let file: ReferencedFile
}

extension Description {
  /// The blocks with a document of their own whose type has facts to be found in it, in the order of
  /// the description.
  ///
  /// What is not in force, and what is on the web, is not read.
  var documentedBlocks: [DocumentedBlock] {
    let documented = vocabulary.records
      .filter { $0.fields.contains(where: \.isComputed) }
      .compactMap { record in
        record.documentField.flatMap { record[$0] }.map { (record: record, field: $0) }
      }
    return facts(for: documented.map(\.field)).compactMap { fact in
      guard case .answered = fact.state, let text = fact.text(in: .english),
        let record = documented.first(where: { $0.field === fact.definition })?.record,
        let file = ReferencedFile(text, at: fact.place)
      else { return nil }
      return DocumentedBlock(
        path: FactPath(Array(fact.path.segments.dropLast())), record: record, file: file)
    }
  }
}
