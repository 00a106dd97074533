public import Digests

/// A file of accepted gaps.
public struct WaiverFile: Sendable {
  public let source: Source
  /// In the order of the file.
  public let waivers: [Waiver]
}
