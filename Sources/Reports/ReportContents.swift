/// A finished report.
public enum ReportContents: Sendable, Hashable {
  /// For people and programs that read text.
  case text(String)
  /// For programs only.
  case bytes([UInt8])
}

extension ReportContents {
  /// What a file of the report holds: a text in UTF-8.
  public var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}
