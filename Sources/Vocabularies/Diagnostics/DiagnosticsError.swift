/// Everything that is wrong with a file or a set of files that belong together.
public struct DiagnosticsError: Error, Sendable {
  /// What was found, errors and the rest, in the order of the files.
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension DiagnosticsError: CustomStringConvertible {
  /// All diagnostics, one after another.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
