public import Assessment
import Descriptions
import Vocabularies

/// The gap report as one page that needs nothing beside itself.
public struct GapPage: Sendable {
  private let report: GapDocument

  /// A page about an assessment.
  ///
  /// - Parameter format: What becomes of the page: a page on a screen, or one that is printed.
  public init(
    _ assessment: Assessment, presentation: Presentation = Presentation(),
    format: ReportFormat = .html
  ) {
    report = GapDocument(assessment, presentation, format: format)
  }

  /// The page as a file has it; the last line says what it was made from.
  public var text: String {
    page(with: [
      .data(FindingsData(report.assessment, report.language).value, Anchor("report-data"))
    ])
  }

  /// The page for a browser that prints it, without what nobody sees.
  var printable: PrintablePage {
    PrintablePage(
      html: page(with: []), day: report.assessment.description.asOf, record: report.record.line)
  }

  private func page(with data: [HTML]) -> String {
    let document = report.document
    return HTMLPage(
      language: document.language, title: "\(report.wording.gapReport) · \(document.title)",
      styles: [DocumentStyle.rules, GapPageStyle.rules], script: GapPageScript.program,
      body: document.body + data
    ).text + "<!-- \(report.record.line) -->\n"
  }
}
