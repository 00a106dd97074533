import CEL
import Descriptions
import Digests
import LocatedYAML
import Standards
import Vocabularies

/// Finds the facts of a description behind the values of expressions, and words for them.  What was
/// looked up is kept: many conditions read the same facts.
final class FactLookup {
  let description: Description
  /// The languages that texts are made in.
  let languages: [Language]

  /// The documents, in which nobody can state facts.
  private let documents: Set<String>

  private var knownReferences: [AttributeID: FactReference?] = [:]
  private var knownTexts: [AttributeID: LocalizedText] = [:]

  init(_ description: Description, languages: [Language]) {
    self.description = description
    self.languages = languages
    documents = Set(description.documents.map(\.path))
  }

  /// The fact that keeps an expression open.
  func openFact(_ attribute: AttributeID) -> FactReference {
    if let known = reference(attribute) { return known }
    // A fact that the description does not know was made by the expression language itself.
    let segments: [FactPath.Segment] = description.activation.path(of: attribute).map { segment in
      switch segment {
      case .field(let name): .name(name)
      case .index(let index): .index(index)
      }
    }
    return FactReference(
      path: FactPath(segments).description, state: .notAnswered, place: nil, text: nil,
      definition: nil)
  }

  /// The fact with an identifier, if the description knows it.
  func reference(_ attribute: AttributeID) -> FactReference? {
    if let reference = knownReferences[attribute] { return reference }
    let reference = statedFact(attribute).map { fact in
      FactReference(
        path: fact.path.description, state: fact.state, place: place(of: fact), text: fact.text,
        definition: fact.definition)
    }
    knownReferences[attribute] = reference
    return reference
  }

  /// Where a fact stands or belongs.
  private func place(of fact: StatedFact) -> Place? {
    switch fact.state {
    case .notAnswered, .byDefault:
      let canBeStated = !(fact.definition?.isComputed ?? false)
      return canBeStated && !documents.contains(fact.place.file) ? fact.place : nil
    default:
      return fact.place
    }
  }

  /// The fact with an identifier, or the one that it is a part of: a period's days are part of the
  /// period that the company stated, a word of a list part of the list.
  private func statedFact(_ attribute: AttributeID) -> StatedFact? {
    if let fact = description.fact(attribute) { return fact }
    return description.activation.parent(of: attribute).flatMap(statedFact)
  }

  /// The value of a fact in all languages: as written, else as the expression found it.
  func text(of value: Value, at attribute: AttributeID?) -> LocalizedText {
    if let text = attribute.flatMap({ knownTexts[$0] }) { return text }
    let reference = attribute.flatMap(reference)
    let words = reference?.definition?.type.words
    let rendered = localized { language in
      reference?.text(in: language) ?? text(of: value, words: words, in: language)
    }
    if let attribute, reference != nil { knownTexts[attribute] = rendered }
    return rendered
  }

  /// A text made in each language.
  func localized(_ text: (Language) -> String) -> LocalizedText {
    let translations = languages.map { LocalizedText.Translation($0, text($0)) }
    return LocalizedText(translations) ?? LocalizedText(text(.english))
  }
}
