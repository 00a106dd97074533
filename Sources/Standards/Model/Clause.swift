public import LocatedYAML
public import Vocabularies

/// A clause of a standard with its requirements.
public struct Clause: Sendable {
  /// The standard's own number, such as `8.4`.
  public let number: String
  public let title: LocalizedText
  /// Its numbers in the edition before, such as `7.7`; none if it was not there.
  public let formerNumbers: [String]
  /// Whether it stands in a part that only informs: gaps in it are observations.
  public let isInformative: Bool
  /// When the clause concerns an organisation at all; always, if `nil`.
  public internal(set) var applicability: Applicability?
  /// The requirements in the order of the file.
  public internal(set) var requirements: [Requirement]
  /// Where the clause begins.
  public let place: Place
}
