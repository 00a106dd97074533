import Documents
import LocatedYAML
import Vocabularies

/// The groups of words that phrases mention by name, of each language.
struct WordGroups {
  static let format = "topic-words/1"

  private var expressions: [DocumentLanguage: [String: String]] = [:]

  /// Reads the groups from files of words.
  init(_ roots: [Node], _ collector: DiagnosticCollector) {
    let languages = DocumentLanguage.allCases.map(\.rawValue)
    for root in roots {
      let keys = ["format"] + languages
      guard let reader = MappingReader(root, "groups of words", keys: keys, collector) else {
        continue
      }
      for language in DocumentLanguage.allCases {
        for entry in reader.entries(language.rawValue) { read(entry, language, collector) }
      }
    }
  }

  /// How phrases of a language are translated.
  func syntax(for language: DocumentLanguage) -> PhraseSyntax {
    PhraseSyntax(language: language, groups: expressions[language] ?? [:])
  }

  private mutating func read(
    _ entry: Mapping.Entry, _ language: DocumentLanguage, _ collector: DiagnosticCollector
  ) {
    guard expressions[language]?[entry.key] == nil else {
      collector.error(
        .duplicateName, at: entry.keyPlace,
        "there is a group of words `\(entry.key)` for `\(language.rawValue)` already")
      return
    }
    guard let nodes = entry.value.sequence, !nodes.isEmpty else {
      collector.error(
        .wrongType, at: entry.value.place,
        "expected a list of words for `\(entry.key)`, found \(entry.value.kind)")
      return
    }
    // Groups are no part of groups, so there is no order to keep and no circle to look for.
    let reader = PhraseReader(
      syntax: PhraseSyntax(language: language, groups: [:]), collector: collector)
    let words = nodes.compactMap(reader.expression)
    expressions[language, default: [:]][entry.key] = "(?:\(words.joined(separator: "|")))"
  }
}
