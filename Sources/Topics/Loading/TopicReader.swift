import Documents
import LocatedYAML
import Vocabularies

/// Reads topics from their files.
struct TopicReader {
  static let format = "topic/1"

  private static let keys = [
    "format", "topic", "title", "points", "parts", "within", "needs_section", "owns_section",
    "yields",
  ]
  private static let lexiconKeys = [
    "share", "headings", "facts", "statements", "words", "exclusions", "examples",
    "counterexamples",
  ]

  let words: WordGroups
  let collector: DiagnosticCollector

  /// Reads a topic from the root of its file.
  func topic(_ root: Node) -> Topic? {
    let languages = DocumentLanguage.allCases.map(\.rawValue)
    guard
      let reader = MappingReader(root, "a topic", keys: Self.keys + languages, collector)
    else { return nil }
    let id = reader.requiredText("topic")
    let title = reader.requiredLocalizedText("title")
    var lexicons: [DocumentLanguage: Lexicon] = [:]
    for language in DocumentLanguage.allCases {
      guard let node = reader[language.rawValue] else { continue }
      lexicons[language] = lexicon(node, language)
    }
    guard let id, let title else { return nil }
    return Topic(
      id: id, title: title, points: reader.texts("points"), parts: reader.texts("parts"),
      hosts: reader.texts("within"),
      traits: Topic.Traits(
        needsSection: reader.boolean("needs_section") ?? false,
        ownsSection: reader.boolean("owns_section") ?? true,
        yields: reader.boolean("yields") ?? false),
      place: reader.place, lexicons: lexicons)
  }

  /// Reports topics that others belong to and that are not there.
  func checkHosts(_ roots: [Node], among topics: [Topic]) {
    let known = topics.map(\.id)
    for node in roots.flatMap({ $0.mapping?["within"]?.sequence ?? [] }) {
      guard let host = node.scalar?.text, !known.contains(host) else { continue }
      collector.error(
        .unknownName, at: node.place, "there is no topic `\(host)`",
        hint: .didYouMean(host, among: known))
    }
  }

  private func lexicon(_ node: Node, _ language: DocumentLanguage) -> Lexicon? {
    guard
      let reader = MappingReader(node, "a lexicon", keys: Self.lexiconKeys, collector),
      let share = share(reader)
    else { return nil }
    let phrases = PhraseReader(syntax: words.syntax(for: language), collector: collector)
    let lexicon = Lexicon(
      headings: phrases.phrases(reader.elements("headings")),
      facts: phrases.phrases(reader.elements("facts")),
      statements: phrases.phrases(reader.elements("statements")),
      words: phrases.phrases(reader.elements("words")),
      exclusions: phrases.phrases(reader.elements("exclusions")),
      share: share,
      examples: examples("examples", reader),
      counterexamples: examples("counterexamples", reader))
    if reader["facts"] == nil, reader["statements"] == nil {
      collector.error(
        .missingKey, at: reader.place, "a lexicon needs `facts` or `statements`")
    }
    return lexicon
  }

  /// The share of sentences, written as a percentage.
  private func share(_ reader: MappingReader) -> Double? {
    guard let node = reader.required("share") else { return nil }
    let text = node.scalar?.text ?? ""
    if text.utf8.last == UInt8(ascii: "%"), let percent = Double(text.dropLast()),
      percent > 0, percent <= 100
    {
      return percent / 100
    }
    collector.error(
      .wrongType, at: node.place, "expected a share such as `1.5%`",
      hint: "it is the part of its sentences that a policy gives to the topic at least")
    return nil
  }

  private func examples(_ key: String, _ reader: MappingReader) -> [Example] {
    reader.elements(key).compactMap { node in
      if let text = node.scalar?.text { return Example(text: text, place: node.place) }
      collector.error(.wrongType, at: node.place, "expected a sentence, found \(node.kind)")
      return nil
    }
  }
}
