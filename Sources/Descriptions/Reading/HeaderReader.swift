import LocatedYAML
import Vocabularies

/// Reads what every description has, whatever its vocabulary.
struct HeaderReader {
  static let keys = [
    "format", "title", "language", "as_of", "prepared_by", "imported", "evidence",
    "attestations", "open_questions",
  ]

  private let reader: MappingReader
  private let collector: DiagnosticCollector

  init(_ reader: MappingReader, _ collector: DiagnosticCollector) {
    self.reader = reader
    self.collector = collector
  }

  /// The files that the header and the evidence point to.
  var paths: [(text: String, place: Place)] {
    ["imported", "evidence"].flatMap { reader[$0]?.sequence ?? [] }.compactMap { node in
      node.mapping?["file"].flatMap { file in file.scalar.map { ($0.text, file.place) } }
    }
  }

  func header() -> Header {
    Header(
      title: reader.localizedText("title"), language: language(), asOf: reader.date("as_of"),
      preparedBy: author(), imported: reader.elements("imported").compactMap(imported))
  }

  private func language() -> Language? {
    guard let text = reader.text("language") else { return nil }
    if let language = Language(rawValue: text) { return language }
    collector.error(
      .wrongType, at: reader["language"]?.place ?? reader.place,
      "`\(text)` is not the code of a language", hint: "write a code such as `en` or `zh`")
    return nil
  }

  private func author() -> Header.Author? {
    guard let node = reader["prepared_by"],
      let author = MappingReader(
        node, "`prepared_by`", keys: ["name", "role", "contact"], collector)
    else { return nil }
    return Header.Author(
      name: author.localizedText("name"), role: author.localizedText("role"),
      contact: author.text("contact"))
  }

  private func imported(_ node: Node) -> Header.Import? {
    let keys = ["source", "file", "date", "note"]
    guard let reader = MappingReader(node, "an import", keys: keys, collector),
      let source = reader.requiredText("source")
    else { return nil }
    return Header.Import(
      source: source, file: reader.text("file"), date: reader.date("date"),
      note: reader.localizedText("note"), place: node.place)
  }

  // MARK: Beside the facts

  func evidence() -> [Evidence] {
    var places: [String: Place] = [:]
    return reader.elements("evidence").compactMap { node in
      guard let evidence = evidence(node) else { return nil }
      if let first = places[evidence.id] {
        collector.error(
          .duplicateIdentifier, at: node.place,
          "the identifier `\(evidence.id)` is taken: other evidence has it at \(first)")
      }
      places[evidence.id] = node.place
      return evidence
    }
  }

  private func evidence(_ node: Node) -> Evidence? {
    let keys = ["id", "shows", "file", "url", "date", "owner", "kind", "sha256"]
    guard let reader = MappingReader(node, "a piece of evidence", keys: keys, collector),
      let id = reader.requiredText("id")
    else { return nil }
    return Evidence(
      id: id, shows: reader.text("shows").flatMap { FactPath($0) }, file: reader.text("file"),
      url: reader.text("url"), date: reader.date("date"), owner: reader.localizedText("owner"),
      kind: reader.localizedText("kind"), digest: reader.text("sha256"), place: node.place)
  }

  func attestations() -> [Attestation] {
    reader.elements("attestations").compactMap(attestation)
  }

  private func attestation(_ node: Node) -> Attestation? {
    let keys = [
      "requirement", "standard", "subject", "check", "verdict", "by", "on", "until", "because",
      "evidence",
    ]
    guard let reader = MappingReader(node, "an attestation", keys: keys, collector) else {
      return nil
    }
    let requirement = reader.requiredText("requirement")
    let answer =
      reader.required("verdict") == nil
      ? nil : reader.word("verdict", as: Attestation.Answer.self)
    let by = reader.requiredLocalizedText("by")
    let on = reader.required("on") == nil ? nil : reader.date("on")
    let because = reader.requiredLocalizedText("because")
    // An end that cannot be read must not become an attestation without end.
    let until = reader.date("until")
    guard let requirement, let answer, let by, let on, let because else { return nil }
    return Attestation(
      requirement: requirement, standard: reader.text("standard"),
      subject: reader.text("subject"), check: reader.text("check"), answer: answer, by: by, on: on,
      until: until, because: because, evidence: reader.texts("evidence"), place: node.place)
  }

  func openQuestions() -> [OpenQuestion] {
    reader.elements("open_questions").compactMap { node in
      let keys = ["about", "owner", "asked", "text"]
      guard let reader = MappingReader(node, "an open question", keys: keys, collector) else {
        return nil
      }
      return OpenQuestion(
        about: reader.text("about").flatMap { FactPath($0) },
        owner: reader.localizedText("owner"), asked: reader.date("asked"),
        text: reader.localizedText("text"), place: node.place)
    }
  }
}
