public import LocatedYAML

/// Words that a lexicon looks for.
public struct Phrase: Sendable, Hashable {
  /// What the lexicon says.
  public let text: String

  /// The regular expression for it, to be searched for in folded text.
  let pattern: String

  /// Where it stands.
  public let place: Place
}
