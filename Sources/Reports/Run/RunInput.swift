public import Digests

/// Something that was read to make a report.
public struct RunInput: Sendable, Hashable {
  /// What it was read as; the raw values are the names in the record's line.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case ruleSet = "rules"
    case vocabulary
    case profile
    case description
    case topics
    case document
    case waivers
    case baseline
  }

  public let role: Role
  /// The path of the file or folder, for whoever stands in the folder that the engine was run in.
  public let path: String
  /// The digest of the file, or of the files in the folder that were read, as ``Source`` has it.
  public let digest: SHA256Digest
}
