public import LocatedYAML
public import Vocabularies

/// A clause of a standard with its requirements.
public struct Clause: Sendable {
  /// The standard's own number, such as `8.4`.
  public let number: String
  public let title: LocalizedText
  /// When the clause concerns an organisation at all; always, if `nil`.
  public let applicability: Applicability?
  /// Facts that the tests of the requirements start from.
  public let examples: [Example]
  /// The requirements in the order of the file.
  public let requirements: [Requirement]
  /// Where the clause begins.
  public let place: Place
}

extension Clause {
  /// A named set of facts.
  public struct Example: Sendable {
    public let name: String
    /// The facts, written like a process description.
    public let facts: Node
    public let place: Place
  }
}
