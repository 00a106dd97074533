public import CEL
public import LocatedYAML
public import Vocabularies

/// A fact of a description: what is known of it, and where that is written.
public struct StatedFact: Sendable {
  public let attribute: AttributeID
  public let path: FactPath
  public let state: FactState
  /// Where it is stated; for a fact that is not there, the innermost block that it belongs in.
  public let place: Place
  /// What the vocabulary says about it; an element of a list has the list's definition.  `nil` for
  /// ``Description/asOf`` only.
  public let definition: FieldDefinition?
  /// What is written there; for a list the elements one after another, words by their labels.
  /// `nil` for blocks, lists of blocks and facts without a value.
  public let text: LocalizedText?
}

extension StatedFact {
  /// The value for a reader of a language: words by their labels, other values as written.
  public func text(in language: Language) -> String? {
    guard let written = text?.text(in: language) else { return nil }
    return definition?.type.words?.label(of: written)?.text(in: language) ?? written
  }
}
