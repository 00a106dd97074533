public import Assessment

/// A format that gap reports can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case json

  /// Whom the format is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "for people in a terminal"
    case .json: "everything, for programs; `lacuna schema gap-report` prints its JSON Schema"
    }
  }

  /// Which findings have to carry their proofs.
  public var proofDepth: ProofDepth {
    switch self {
    case .text: .exceptMet
    case .json: .everyVerdict
    }
  }

  /// The report on an assessment in this format, ending with a line feed.
  ///
  /// - Parameter presentation: How texts for people look; formats for programs are the same for
  ///   all.
  public func report(on assessment: Assessment, presentation: Presentation) -> String {
    switch self {
    case .text: TextReport(assessment, presentation: presentation).text
    case .json: JSONReport(assessment).text
    }
  }
}
