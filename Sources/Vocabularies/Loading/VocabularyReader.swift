import CEL
import Digests
import LocatedYAML

/// Reads a vocabulary from its files.
struct VocabularyReader {
  /// What a vocabulary's `format` says.
  static let format = "vocabulary/1"

  private static let keys = [
    "format", "words", "countries", "records", "facts", "constants", "define", "document",
  ]

  private let collector = DiagnosticCollector()

  func read(
    _ node: Node, parts: [Node], source: Source? = nil
  ) throws(DiagnosticsError) -> Vocabulary {
    guard
      let reader = MappingReader(
        node, "a vocabulary", keys: Self.keys + ["id", "title"], collector),
      reader.checkFormat(Self.format)
    else { throw DiagnosticsError(try collector.finish()) }
    let id = reader.requiredText("id") ?? ""
    let readers =
      [reader]
      + parts.compactMap { part in
        MappingReader(part, "a part of a vocabulary", keys: Self.keys, collector)
      }.filter { $0.checkFormat(Self.format) }

    let words = WordsReader(entries("words", of: readers), collector)
    let countries = entries("countries", of: readers).compactMap { Country($0, collector) }
    Country.checkRegions(countries, collector)
    var recordReader = RecordReader(words: words, collector)
    for entry in entries("records", of: readers) { recordReader.readRecord(entry) }
    let facts = entries("facts", of: readers).compactMap { entry in
      DeclaredName.check(
        entry.key, at: entry.keyPlace, taken: DeclaredName.headers.union(DeclaredName.states),
        because: "every description has a key of that name", collector)
      return recordReader.readField(entry, path: entry.key)
    }
    let records = recordReader.records
    check(recordReader.mentions, among: records)
    BlockNesting.check(records, collector)

    let constants = entries("constants", of: readers).compactMap { entry in
      ConstantDefinition(entry, taken: Set(facts.map(\.name)), collector)
    }
    var environment = Environment()
    environment.declare(records)
    environment.declare(facts)
    for constant in constants { environment.declareConstant(constant.name, constant.value) }

    let derived = DerivedFactReader(
      records: Set(records.map(\.name)), words: words.shared, collector
    ).read(
      entries("define", of: readers), taken: Set(facts.map(\.name) + constants.map(\.name)),
      into: &environment)
    let documents = readers.compactMap { $0["document"] }
    for node in documents.dropFirst() {
      collector.error(.duplicateName, at: node.place, "what a document is was said already")
    }
    let loneDocument = documents.first.flatMap(
      LoneDocumentReader(facts: facts, records: records, collector: collector).read)
    return Vocabulary(
      id: id, title: reader.localizedText("title"), words: words.shared, countries: countries,
      records: records, facts: facts, constants: constants, derivedFacts: derived,
      loneDocument: loneDocument,
      environment: environment, diagnostics: try collector.finish(), source: source)
  }

  /// The entries of a key in all files; names that one of them has again are reported.
  private func entries(_ key: String, of readers: [MappingReader]) -> [Mapping.Entry] {
    var names = UniqueNames(collector)
    return readers.flatMap { $0.entries(key) }.filter {
      names.insert($0.key, at: $0.keyPlace, "entry of `\(key)`")
    }
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
