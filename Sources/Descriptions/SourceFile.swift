public import Digests

/// A file that a description, or what is known of a document, was read from.
public struct SourceFile: Sendable, Hashable {
  /// The path, as the user gave it or found in a folder that the user gave.
  public let path: String
  /// The digest of what was in it.
  public let digest: SHA256Digest

  public init(path: String, digest: SHA256Digest) {
    self.path = path
    self.digest = digest
  }
}
