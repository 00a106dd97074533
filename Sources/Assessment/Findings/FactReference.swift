public import Descriptions
public import LocatedYAML
public import Vocabularies

/// A fact that a verdict rests on or waits for.
///
/// The proofs of a large company's assessment mention the same facts hundreds of thousands of times,
/// so all mentions share what is known of the fact.
public struct FactReference: Sendable {
  private let fact: SharedFact

  init(
    path: String, state: FactState, place: Place?, text: LocalizedText?,
    definition: FieldDefinition?
  ) {
    fact = SharedFact(path: path, state: state, place: place, text: text, definition: definition)
  }

  /// The way to it with identifiers, such as `consents.c_health.withdraw.steps`.
  public var path: String { fact.path }

  public var state: FactState { fact.state }

  /// Where it is stated; for a fact that is not there, the innermost block that it belongs in. `nil`
  /// for one that nobody can state there, as it is found out, or as that is no description.
  public var place: Place? { fact.place }

  /// The value as written, for a fact that has one.
  public var text: LocalizedText? { fact.text }

  /// What the vocabulary says about it.
  public var definition: FieldDefinition? { fact.definition }
}

/// What is known of a fact, once for all mentions of it.
private final class SharedFact: Sendable {
  let path: String
  let state: FactState
  let place: Place?
  let text: LocalizedText?
  let definition: FieldDefinition?

  init(
    path: String, state: FactState, place: Place?, text: LocalizedText?,
    definition: FieldDefinition?
  ) {
    self.path = path
    self.state = state
    self.place = place
    self.text = text
    self.definition = definition
  }
}

extension FactReference {
  /// The name of the fact for people.
  public var title: LocalizedText? { definition?.title }

  /// How to ask for the fact.
  public var question: LocalizedText? { definition?.question }

  /// Whether somebody was asked already and did not know.
  public var wasAsked: Bool { state == .unknown }

  /// The plan, for a planned fact.
  public var plan: Plan? {
    if case .planned(let plan) = state { plan } else { nil }
  }

  /// Why the fact does not apply, where somebody stated so.
  public var reason: LocalizedText? {
    if case .notApplicable(let reason) = state { reason } else { nil }
  }

  /// The value for a reader of a language: words by their labels, other values as written.
  public func text(in language: Language) -> String? {
    guard let written = text?.text(in: language) else { return nil }
    if let label = definition?.type.words?.label(of: written) { return label.text(in: language) }
    if case .period? = definition?.type {
      return (try? Period(written))?.text(in: language) ?? written
    }
    return written
  }
}
