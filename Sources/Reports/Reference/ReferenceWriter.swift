import CEL
import Standards
import Vocabularies

/// What the references of rule sets and vocabularies have in common.
struct ReferenceWriter {
  let language: Language
  let wording: any Wording

  init(_ language: ReportLanguage) {
    self.language = language.language
    wording = language.wording
  }

  // MARK: Texts

  /// A text in the reader's language, or in another if it is not there in that.
  func text(_ text: LocalizedText) -> [Inline] {
    guard let translation = text.translation(for: language) else { return [] }
    return [.text(translation.text, translation.language)]
  }

  /// A text in all its languages.
  func everyTranslation(of text: LocalizedText) -> [Inline] {
    text.translations.map { [.text($0.text, $0.language)] }.joined(with: [" · "])
  }

  /// A text with its expressions in braces, as the rule set writes it.
  func template(_ template: TextTemplate) -> [Inline] {
    guard let translation = template.translation(for: language) else { return [] }
    return translation.parts.map { part in
      switch part {
      case .text(let text): .text(text, translation.language)
      case .expression(let program): .code("{\(program.source)}")
      }
    }
  }

  /// A section with entries; `nil` if there are none.
  func section(_ anchor: Anchor, _ title: String, _ entries: [Particular]) -> Section? {
    entries.isEmpty ? nil : Section(anchor, [.text(title)], blocks: [.entries(entries)])
  }

  /// A phrase that stands for itself in a line, with a capital letter.
  func standingAlone(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  // MARK: Values and definitions

  /// A value; what a table has under its keys stands in a list.
  func block(of value: Value) -> Block {
    guard case .map(let entries) = value else { return .paragraph([.code(value.inOneLine)]) }
    return .list(
      entries.map { entry in
        [.strong([.code(entry.key.inOneLine)]), " ", .code(entry.value.inOneLine)]
      })
  }

  /// A definition as a file declares it: `covers(consent consent, activity activity)`.
  func signature(of definition: DerivedFact) -> String {
    let parameters = definition.parameters.map { "\($0.name) \($0.type)" }
    return "\(definition.name)(\(parameters.joined(separator: ", ")))"
  }
}

extension Anchor {
  static func clause(_ number: String) -> Anchor { Anchor("clause-" + number) }
  static func requirement(_ id: String) -> Anchor { Anchor(id) }
  /// A fact by its record type and key.
  static func fact(_ path: String) -> Anchor { Anchor("fact-" + path) }
  static func figure(_ name: String) -> Anchor { Anchor("figure-" + name) }
  static func definition(_ name: String) -> Anchor { Anchor("define-" + name) }
}
