public import Digests
import Vocabularies

/// A file of accepted gaps.
public struct WaiverFile: Sendable {
  public let source: Source
  /// In the order of the file.
  public let waivers: [Waiver]
}

extension WaiverFile {
  /// The file without what the company wrote: whom and why.
  var withoutQuotations: WaiverFile {
    WaiverFile(source: source, waivers: waivers.map(\.withoutQuotations))
  }
}

extension Waiver {
  fileprivate var withoutQuotations: Waiver {
    Waiver(
      requirement: requirement, standard: standard, subject: subject, reason: .leftOut,
      approvedBy: .leftOut, approvedOn: approvedOn, expires: expires, place: place)
  }
}
