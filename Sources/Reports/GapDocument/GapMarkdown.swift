public import Assessment

/// The gap report as Markdown, for job summaries, pull requests and wikis.
public struct GapMarkdown: Sendable {
  private let report: GapDocument

  /// A report on an assessment.
  public init(_ assessment: Assessment, presentation: Presentation = Presentation()) {
    report = GapDocument(assessment, presentation, format: .markdown)
  }

  /// The report; the last line, which no reader shows, says what it was made from.
  public var text: String { report.document.markdown + "\n<!-- \(report.record.line) -->\n" }
}
