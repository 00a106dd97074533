public import Descriptions
public import LocatedYAML
public import Vocabularies

/// A fact that a verdict rests on or waits for.
public struct FactReference: Sendable {
  /// The way to it with identifiers, such as `consents.c_health.withdraw.steps`.
  public let path: String
  public let state: FactState
  /// Where it is stated; for a fact that is not there, the innermost block that it belongs in.
  public let place: Place?
  /// The value as written, for a fact that has one.
  public let text: LocalizedText?
  /// What the vocabulary says about it.
  public let definition: FieldDefinition?
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
