import Descriptions
import Vocabularies

/// The entries of one record type in a description, with the names that texts may call them by.
struct NamedEntries {
  /// The identifiers, in the order of the description.
  let identifiers: [String]
  /// Looks for the entries by their numbers.
  let search: NameSearch

  /// The entries that have an identifier.  Their names are what the label field and the field of
  /// further names say, in all languages.
  init(of recordName: String, in description: Description) {
    let record = description.vocabulary.record(recordName)
    func fields(_ names: String?...) -> [FieldDefinition] {
      names.compactMap { $0.flatMap { record?[$0] } }
    }
    var identifiers: [String] = []
    var blocks: [FactPath: Int] = [:]
    for fact in description.facts(for: fields(record?.idField)) {
      guard let text = fact.text(in: .english) else { continue }
      blocks[FactPath(Array(fact.path.segments.dropLast()))] = identifiers.count
      identifiers.append(text)
    }
    var names = Array(repeating: [String](), count: identifiers.count)
    for fact in description.facts(for: fields(record?.labelField, record?.aliasField)) {
      guard case .answered = fact.state, let text = fact.text,
        let entry = blocks[FactPath(Array(fact.path.segments.dropLast()))]
          ?? blocks[FactPath(Array(fact.path.segments.dropLast(2)))]
      else { continue }
      names[entry] += text.translations.map(\.text)
    }
    self.identifiers = identifiers
    search = NameSearch(names)
  }
}
