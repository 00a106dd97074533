/// A file that something was read from.
public struct SourceFile: Sendable, Hashable {
  /// The path, as the user gave it or found in a folder that the user gave.
  public let path: String
  /// The digest of what was in it.
  public let digest: SHA256Digest
  /// What was in it, to be shown; what is not valid UTF-8 shows as U+FFFD.  Empty where nothing but
  /// the digest is kept.
  public let text: String

  /// A file by what was in it.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    digest = SHA256Digest(of: bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A file by the digest of what was in it.
  public init(path: String, digest: SHA256Digest) {
    self.path = path
    self.digest = digest
    text = ""
  }
}

extension SourceFile {
  /// The path of the folder that the file lies in.
  public var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name without the folder.
  var name: Substring { path.split(separator: "/").last ?? path[...] }
}
