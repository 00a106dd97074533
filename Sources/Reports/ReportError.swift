/// Why a report cannot be written or read.
public struct ReportError: Error, Hashable {
  public let message: String
  /// What to do about it, where there is something to say.
  public let hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
