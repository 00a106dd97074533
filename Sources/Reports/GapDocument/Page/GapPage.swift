public import Assessment
import Vocabularies

/// The gap report as one page that needs nothing beside itself.
public struct GapPage: Sendable {
  private let report: GapDocument

  /// A page about an assessment.
  public init(
    _ assessment: Assessment, presentation: Presentation = Presentation(),
    depth: ReportDepth = .auditor
  ) {
    report = GapDocument(assessment, presentation, depth: depth)
  }

  /// The page as a file has it.
  public var text: String {
    let document = report.document
    return HTMLPage(
      language: document.language, title: "\(report.wording.gapReport) · \(document.title)",
      styles: [DocumentStyle.rules, GapPageStyle.rules], script: GapPageScript.program,
      body: document.body + [.data(FindingsData(report.assessment).value, Anchor("report-data"))]
    ).text
  }
}
