/// What an edition of a standard did to a statement.
public struct EditionChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The edition before it had nothing of the kind.
    case added
    /// The edition before it asked for something else.
    case changed
  }

  /// The edition, such as `2020`.
  public let edition: String
  public let kind: Kind
  /// How well it is established that the edition did so.
  public let provenance: Requirement.Provenance
}
