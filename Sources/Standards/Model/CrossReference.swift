public import Vocabularies

/// Related places in other texts, by the authors' own judgement.
public struct CrossReferences: Sendable, Hashable {
  public let places: [CrossReference]
  /// What ties them to the statement.
  public let because: LocalizedText?

  /// No related places.
  static let none = CrossReferences(places: [], because: nil)
}

/// A related place in another text.
public struct CrossReference: Sendable, Hashable {
  /// The short name of the other text, such as `gdpr`.
  public let standard: String
  /// The place in it, such as `7(3)`.
  public let article: String
}
