import LocatedYAML

/// Reads what a vocabulary says of documents that are given by themselves.
struct LoneDocumentReader {
  let facts: [FieldDefinition]
  let records: [RecordDefinition]
  let collector: DiagnosticCollector

  /// Reads a `document` mapping.
  func read(_ node: Node) -> LoneDocument? {
    let keys = ["becomes", "with", "translates", "assuming"]
    guard let reader = MappingReader(node, "what a document is", keys: keys, collector),
      let name = reader.requiredText("becomes")
    else { return nil }
    guard let list = facts.first(where: { $0.name == name }),
      case .list(.record(let type)) = list.type,
      let record = records.first(where: { $0.name == type }), record.documentField != nil,
      record.idField != nil
    else {
      collector.error(
        .unknownName, at: reader.place(of: "becomes"),
        "`\(name)` is no list of entries with an identifier and a document",
        hint: .didYouMean(name, among: facts.map(\.name)))
      return nil
    }
    let translationField = reader.text("translates")
    if let translationField, record[translationField]?.type != .reference(type) {
      collector.error(
        .unknownName, at: reader.place(of: "translates"),
        "`\(translationField)` is no field of `\(type)` that points to another \(type)",
        hint: .didYouMean(translationField, among: record.fields.map(\.name)))
    }
    return LoneDocument(
      list: list, entry: reader["with"]?.mapping ?? Mapping([]), translationField: translationField,
      assumptions: reader["assuming"]?.mapping ?? Mapping([]))
  }
}
