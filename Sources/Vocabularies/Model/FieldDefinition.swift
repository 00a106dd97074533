public import LocatedYAML

/// A fact that descriptions may state: a field of a record type, or a top-level key.
///
/// It never changes.  It is a class because each of a description's many facts refers to its
/// definition.
public final class FieldDefinition: Sendable {
  /// The key.
  public let name: String
  /// Record type and key, such as `consent.withdraw.steps`; the key alone at the top level.
  public let path: String
  public let type: FieldType
  /// What a key that is not there means.
  public let absence: AbsencePolicy
  /// Whether a block without the key is an error.
  public let isRequired: Bool
  /// How the program finds it out; `nil` for a fact that the company states.
  public let computation: Computation?
  /// Whether a day may lie after the one on which the facts are true.
  public let mayLieAhead: Bool
  /// The name of the fact for people.
  public let title: LocalizedText?
  /// How to ask for the fact.
  public let question: LocalizedText?
  /// How to find the answer.
  public let help: LocalizedText?
  /// An answer, to show the form.
  public let example: LocalizedText?
  /// Where the vocabulary declares the field.
  public let place: Place

  init(
    name: String, path: String, type: FieldType, absence: AbsencePolicy, isRequired: Bool,
    computation: Computation?, mayLieAhead: Bool, title: LocalizedText?, question: LocalizedText?,
    help: LocalizedText?,
    example: LocalizedText?, place: Place
  ) {
    self.name = name
    self.path = path
    self.type = type
    self.absence = absence
    self.isRequired = isRequired
    self.computation = computation
    self.mayLieAhead = mayLieAhead
    self.title = title
    self.question = question
    self.help = help
    self.example = example
    self.place = place
  }
}

extension FieldDefinition {
  /// Whether only the program fills the fact in, by reading what the description points to.
  public var isComputed: Bool { computation != nil }
}

/// What it means when nobody stated a fact.
public enum AbsencePolicy: Sendable, Hashable {
  /// The fact is unknown.
  case unknown
  /// The fact is known not to be there: `has` is false.
  case absent
  /// The fact has this value.
  case value(FieldValue)
  /// The fact is a list without elements, or no points.
  case emptyList
}
