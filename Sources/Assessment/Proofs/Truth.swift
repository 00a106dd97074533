/// What a condition comes to.
public enum Truth: String, Sendable, Hashable, CaseIterable {
  case isTrue = "true"
  case isFalse = "false"
  /// Facts are missing.
  case unknown
  /// The expression failed.
  case error
}
