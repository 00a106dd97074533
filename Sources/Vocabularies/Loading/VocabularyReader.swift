import CEL
import LocatedYAML

/// Reads a vocabulary from its file.
struct VocabularyReader {
  /// What a vocabulary's `format` says.
  static let format = "vocabulary/1"

  private static let keys = [
    "format", "id", "title", "words", "records", "facts", "constants", "define",
  ]

  private let collector = DiagnosticCollector()

  func read(_ node: Node) throws(DiagnosticsError) -> Vocabulary {
    guard
      let reader = MappingReader(node, "a vocabulary", keys: Self.keys, collector),
      reader.checkFormat(Self.format)
    else { throw DiagnosticsError(try collector.finish()) }
    let id = reader.requiredText("id") ?? ""

    let words = WordsReader(reader.entries("words"), collector)
    var recordReader = RecordReader(words: words, collector)
    for entry in reader.entries("records") { recordReader.readRecord(entry) }
    let facts = reader.entries("facts").compactMap { entry in
      DeclaredName.check(
        entry.key, at: entry.keyPlace, taken: DeclaredName.headers.union(DeclaredName.states),
        because: "every description has a key of that name", collector)
      return recordReader.readField(entry, path: entry.key)
    }
    let records = recordReader.records
    check(recordReader.mentions, among: records)
    BlockNesting.check(records, collector)

    let constants = reader.entries("constants").compactMap { entry in
      ConstantDefinition(entry, taken: Set(facts.map(\.name)), collector)
    }
    var environment = Environment()
    environment.declare(records)
    environment.declare(facts)
    for constant in constants { environment.declareConstant(constant.name, constant.value) }

    let derived = DerivedFactReader(records: Set(records.map(\.name)), collector).read(
      reader.entries("define"), taken: Set(facts.map(\.name) + constants.map(\.name)),
      into: &environment)
    return Vocabulary(
      id: id, title: reader.localizedText("title"), words: words.shared, records: records,
      facts: facts, constants: constants, derivedFacts: derived, environment: environment,
      diagnostics: try collector.finish())
  }

  /// Checks that the record types that fields mention are there, and can be pointed to.
  private func check(_ mentions: [RecordReader.Mention], among records: [RecordDefinition]) {
    let byName = Dictionary(
      records.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for mention in mentions {
      guard let record = byName[mention.name] else {
        let names = records.map(\.name) + (mention.isReference ? [] : TypeExpression.builtInNames)
        collector.error(
          .unknownName, at: mention.place, "there is no type `\(mention.name)`",
          hint: .didYouMean(mention.name, among: names) ?? "declare it under `records`")
        continue
      }
      if mention.isReference, record.idField == nil {
        collector.error(
          .unknownName, at: mention.place,
          "nothing can refer to a `\(mention.name)`: it has no field of type `id`",
          hint: "add `id: {type: id}` to the fields of `\(mention.name)`")
      }
    }
  }
}
