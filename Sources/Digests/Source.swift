/// What a user gave to be read: a file, or a folder with the files that were read in it.
public struct Source: Sendable, Hashable {
  /// The path of the file or folder, as the user gave it.
  public let path: String
  /// The files that were read, in the order of reading.
  public let files: [SourceFile]
  /// The digest of the file; of a folder, that of a list of the files in it as the command
  /// `sha256sum` prints it, sorted by the bytes of their names: another file, another name or
  /// another content gives another digest.
  public let digest: SHA256Digest

  /// A single file.
  public init(_ file: SourceFile) {
    path = file.path
    files = [file]
    digest = file.digest
  }

  /// Files that lie directly in a folder.
  public init(folder path: String, files: [SourceFile]) {
    self.path = path
    self.files = files
    let list = files.map { (name: $0.name, digest: $0.digest) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.digest.hexadecimal)  \($0.name)\n" }
    digest = SHA256Digest(of: list.joined())
  }
}
