/// A related place in another text.
public struct CrossReference: Sendable, Hashable {
  /// The short name of the other text, such as `gdpr`.
  public let standard: String
  /// The place in it, such as `7(3)`.
  public let article: String
}
