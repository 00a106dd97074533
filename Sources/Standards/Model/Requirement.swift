public import LocatedYAML
public import Vocabularies

/// One normative statement of a standard.
public struct Requirement: Sendable {
  /// Unique in the rule set, such as `5.3.c.1`.
  public let id: String
  /// The number of the clause that it belongs to.
  public let clause: String
  /// The standard's own item, such as `5.3 c)/1`.
  public let item: String
  public let modality: Modality
  /// How much a gap weighs; `nil` where there cannot be one.
  public internal(set) var gravity: Gravity?
  /// Which edition added or changed the statement; as in the edition before, if `nil`.
  public let since: EditionChange?
  public let provenance: Provenance
  /// The statement in the rule set's own words.
  public let text: LocalizedText
  /// What it is judged for, outermost loop first; the organisation as a whole, if empty.
  public internal(set) var loops: [SubjectLoop]
  /// When the requirement concerns a subject; always, if `nil`.
  public internal(set) var applicability: Applicability?
  /// What it is judged by; empty if it cannot be violated.
  public internal(set) var checks: [Check]
  /// What would close a gap.
  public let remedy: TextTemplate?
  /// What would show to others that the requirement is kept.
  public let evidence: [LocalizedText]
  public let references: CrossReferences
  /// Which requirements a permission or explanation takes effect in, by their identifiers.
  public let appliedIn: [String]
  public let note: LocalizedText?
  /// Where the requirement begins.
  public let place: Place
}

extension Requirement {
  /// Whether a name stands for the requirement: its own, its clause's, or a beginning of these.
  package func isNamed(by name: String) -> Bool {
    id.isOrLies(below: name) || clause.isOrLies(below: name)
  }
}

extension Requirement {
  /// How well the statement's content is established.
  public enum Provenance: String, Sendable, Hashable, CaseIterable {
    /// Taken from the standard's text.
    case text
    /// Written down from memory; not compared with the text yet.
    case recall
  }
}
