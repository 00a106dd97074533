public import CEL
public import LocatedYAML
public import Vocabularies

/// A compiled condition of a rule set.
public struct Condition: Sendable {
  /// Takes a value for each subject loop around it.
  public internal(set) var program: Program
  /// Where the expression stands.
  public let place: Place

  /// The expression as written.
  public var source: String { program.source }
}

/// When a clause or a requirement is to be kept.
public struct Applicability: Sendable {
  public internal(set) var condition: Condition
  /// The condition for people, such as "two or more functions collect personal information".
  public let inWords: LocalizedText
}
