public import LocatedYAML

/// A sentence by which a lexicon is tested.
public struct Example: Sendable, Hashable {
  /// The sentence.
  public let text: String

  /// Where it stands.
  public let place: Place
}
