import LocatedYAML

/// Reads record types and fields.
struct RecordReader {
  private let words: WordsReader
  private let collector: DiagnosticCollector

  /// The record types read so far, each before the blocks nested in it.
  private(set) var records: [RecordDefinition] = []
  /// Record types that fields mention; they are looked up when all are read.
  private(set) var mentions: [Mention] = []

  /// A place where a record type is named.
  struct Mention {
    let name: String
    let isReference: Bool
    let place: Place
  }

  init(words: WordsReader, _ collector: DiagnosticCollector) {
    self.words = words
    self.collector = collector
  }

  // MARK: Records

  /// Reads a named record type.
  mutating func readRecord(_ entry: Mapping.Entry) {
    DeclaredName.check(
      entry.key, at: entry.keyPlace, taken: Set(TypeExpression.builtInNames),
      because: "every vocabulary has a type of that name", collector)
    let keys = ["title", "label", "aliases", "fields"]
    guard let reader = MappingReader(entry.value, "a record type", keys: keys, collector) else {
      return
    }
    readRecord(named: entry.key, reader, at: entry.keyPlace)
  }

  private mutating func readRecord(
    named name: String, _ reader: MappingReader, at place: Place
  ) {
    // Holds the place before the nested blocks, which are read with the fields.
    let number = records.count
    records.append(
      RecordDefinition(
        name: name, title: nil, fields: [], labelField: nil, aliasField: nil, place: place))
    if reader.required("fields") == nil { return }
    let fields = reader.entries("fields").compactMap { entry in
      DeclaredName.check(
        entry.key, at: entry.keyPlace, taken: DeclaredName.states,
        because: "the key says what state a fact is in", collector)
      return readField(entry, path: "\(name).\(entry.key)")
    }
    for key in ["label", "aliases"] {
      guard let field = reader.text(key), !fields.contains(where: { $0.name == field }) else {
        continue
      }
      collector.error(
        .unknownName, at: reader[key]?.place ?? place, "`\(name)` has no field `\(field)`",
        hint: .didYouMean(field, among: fields.map(\.name)))
    }
    if !fields.contains(where: { $0.type == .path }) {
      for field in fields where field.isComputed {
        collector.error(
          .unknownKey, at: field.place, "`\(name)` has no document to find `\(field.name)` in",
          hint: "add a field of type `path`, or leave `computed` out")
      }
    }
    for field in fields.filter({ $0.type == .id }).dropFirst() {
      collector.error(.duplicateName, at: field.place, "`\(name)` has an `id` field already")
    }
    records[number] = RecordDefinition(
      name: name, title: reader.localizedText("title"), fields: fields,
      labelField: reader.text("label"), aliasField: reader.text("aliases"), place: place)
  }

  // MARK: Fields

  /// Reads a field or top-level fact; `nil` where its type cannot be read.
  mutating func readField(_ entry: Mapping.Entry, path: String) -> FieldDefinition? {
    let keys = [
      "type", "words", "title", "question", "help", "example", "absent", "required", "computed",
      "ahead", "fields", "label",
    ]
    guard let reader = MappingReader(entry.value, "a field", keys: keys, collector),
      let type = readType(reader, path: path, at: entry.keyPlace)
    else { return nil }
    return FieldDefinition(
      name: entry.key, path: path, type: type, absence: readAbsence(reader["absent"], type),
      isRequired: type == .id || reader.boolean("required") ?? false,
      computation: readComputation(reader["computed"], type, path: path),
      mayLieAhead: reader.boolean("ahead") ?? false,
      title: reader.localizedText("title"), question: reader.localizedText("question"),
      help: reader.localizedText("help"), example: reader.localizedText("example"),
      place: entry.keyPlace)
  }

  private mutating func readType(
    _ reader: MappingReader, path: String, at place: Place
  ) -> FieldType? {
    guard let node = reader.required("type"), let text = reader.text("type") else { return nil }
    guard let expression = TypeExpression(text) else {
      collector.error(
        .wrongType, at: node.place, "`\(text)` is not a type",
        hint: "write a type such as `text`, `consent`, `reference(consent)` or `list(consent)`")
      return nil
    }
    if reader["fields"] != nil, expression.name != "record" {
      collector.error(
        .unknownKey, at: reader.place(of: "fields"), "only a `record` has fields of its own",
        hint: "write `type: record`, or leave `fields` out")
    }
    if reader["words"] != nil, !["word", "period", "points"].contains(expression.name) {
      collector.error(
        .unknownKey, at: reader.place(of: "words"), "only a `word`, `period` or `points` has words",
        hint: "write `type: word`, or leave `words` out")
    }
    let element = readElementType(expression, reader, path: path, at: node.place)
    return expression.isList ? element.map { .list($0) } : element
  }

  private mutating func readElementType(
    _ expression: TypeExpression, _ reader: MappingReader, path: String, at place: Place
  ) -> FieldType? {
    guard !expression.isReference else {
      mentions.append(Mention(name: expression.name, isReference: true, place: place))
      return .reference(expression.name)
    }
    switch expression.name {
    case "text": return .text
    case "boolean": return .boolean
    case "integer": return .integer
    case "number": return .number
    case "date": return .date
    case "country": return .country
    case "id": return .id
    case "path": return .path
    case "period": return .period(reader["words"].flatMap { words.words($0, path: path) })
    case "word":
      let words = reader.required("words").flatMap { self.words.words($0, path: path) }
      return words.map(FieldType.word)
    case "points":
      let words = reader.required("words").flatMap { self.words.words($0, path: path) }
      return words.map(FieldType.points)
    case "record":
      readRecord(named: path, reader, at: place)
      return .record(path)
    default:
      mentions.append(Mention(name: expression.name, isReference: false, place: place))
      return .record(expression.name)
    }
  }

  private func readComputation(
    _ node: Node?, _ type: FieldType, path: String
  ) -> Computation? {
    guard let node else { return nil }
    guard path.contains(".") else {
      collector.error(
        .unknownKey, at: node.place, "only a field of a block with a document is computed",
        hint: "leave `computed` out")
      return nil
    }
    let text = node.scalar?.text ?? ""
    guard let computation = Computation(rawValue: text) else {
      let names = Computation.allCases.map(\.rawValue)
      collector.error(
        .unknownWord, at: node.place, "`\(text)` is not something that the program finds out",
        hint: .didYouMean(text, among: names) ?? "it finds out \(names.listed())")
      return nil
    }
    guard computation.fits(type) else {
      collector.error(
        .wrongType, at: node.place, "`\(text)` does not fit a field of the type `\(type)`")
      return nil
    }
    return computation
  }

  private func readAbsence(_ node: Node?, _ type: FieldType) -> AbsencePolicy {
    guard let node else {
      if case .points = type { return .emptyList }
      return .unknown
    }
    switch (node.scalar?.text, type) {
    case ("unknown", _): return .unknown
    case ("none", _): return .absent
    case (nil, .list) where node.sequence?.isEmpty == true: return .emptyList
    default: break
    }
    do {
      return .value(try type.value(of: node))
    } catch {
      collector.report(error.diagnostic(at: node.place, for: "`absent`"))
      return .unknown
    }
  }
}
