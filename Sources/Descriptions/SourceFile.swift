public import Digests

/// A file that a description was read from.
public struct SourceFile: Sendable, Hashable {
  /// The path, as the user gave it or found in a folder that the user gave.
  public let path: String
  /// The digest of what was in it.
  public let digest: SHA256Digest
  /// What was in it; what is not valid UTF-8 shows as U+FFFD.
  public let text: String
}
