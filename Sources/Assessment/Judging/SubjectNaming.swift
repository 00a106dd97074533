import CEL
import Descriptions
import Standards
import Vocabularies

extension FactLookup {
  /// The subject that entries of nested loops make up; `nil` if there are none.
  func subject(_ entries: [RecordReference]) -> Subject? {
    guard let innermost = entries.last else { return nil }
    return Subject(
      path: path(of: entries),
      label: localized { language in
        entries.map { label(of: $0, in: language) }.joined(separator: " › ")
      },
      recordName: innermost.typeName,
      place: description.fact(innermost.attribute)?.place)
  }

  /// The ways to the entries.  What the way to a later entry goes through is not said twice.
  private func path(of entries: [RecordReference]) -> String {
    var paths: [String] = []
    for entry in entries {
      let path = path(of: entry)
      paths.removeAll { path.hasPrefix($0 + ".") || path.hasPrefix($0 + "[") || path == $0 }
      paths.append(path)
    }
    return paths.joined(separator: " + ")
  }

  /// The way to a record.
  func path(of record: RecordReference) -> String {
    description.fact(record.attribute)?.path.description ?? record.description
  }

  /// What people call a record; the way to it if it has no name.
  func label(of record: RecordReference, in language: Language) -> String {
    namesake(of: record, in: language)
      ?? description.label(of: record.attribute, in: language) ?? path(of: record)
  }

  /// What people call the entries that a record is named after, such as the data of a use.
  private func namesake(of record: RecordReference, in language: Language) -> String? {
    let definition = description.vocabulary.record(record.typeName)
    guard let field = definition?.labelField, let value = record.value(of: field) else {
      return nil
    }
    let others: [RecordReference] =
      switch value {
      case .record(let other): [other]
      case .list(let values):
        values.compactMap { if case .record(let other) = $0 { other } else { nil } }
      default: []
      }
    let names = others.compactMap { description.label(of: $0.attribute, in: language) }
    return names.isEmpty ? nil : names.joined(separator: Phrases(language).listSeparator)
  }
}
