public import Assessment
public import Digests

/// What two gap reports say differently, and what they were made from that could be the reason.
public struct ReportDiff: Sendable {
  /// Something that was read for one of the reports and not, or not like that, for the other.
  public struct Input: Sendable, Hashable {
    public let role: RunInput.Role
    public let path: String
    /// `nil` where only the later report was made from it.
    public let before: SHA256Digest?
    /// `nil` where only the earlier report was made from it.
    public let after: SHA256Digest?
  }

  public let old: GapReportFile
  public let new: GapReportFile
  public let comparison: Comparison

  /// Compares an earlier report with a later one.
  public init(from old: GapReportFile, to new: GapReportFile) {
    self.old = old
    self.new = new
    comparison = Comparison(old.record, new.record)
  }

  /// Whether the reports find the same on the same facts.
  public var isEmpty: Bool { comparison.isEmpty }

  /// What the reports were made from that differs, first what the later one was made from; `nil`
  /// where one of them does not say.
  public var inputs: [Input]? {
    guard let before = old.run?.inputs, let after = new.run?.inputs else { return nil }
    let later = after.map { input in
      let earlier = before.first { $0.role == input.role && $0.path == input.path }
      return Input(
        role: input.role, path: input.path, before: earlier?.digest, after: input.digest)
    }
    let gone = before.filter { input in
      !after.contains { $0.role == input.role && $0.path == input.path }
    }
    return later.filter { $0.before != $0.after }
      + gone.map { Input(role: $0.role, path: $0.path, before: $0.digest, after: nil) }
  }
}
