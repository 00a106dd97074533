import Assessment
import Digests
import Vocabularies

/// What changed from one gap report to another, for people.
public struct DiffText: Sendable {
  private let diff: ReportDiff
  private let presentation: Presentation

  public init(_ diff: ReportDiff, presentation: Presentation = Presentation()) {
    self.diff = diff
    self.presentation = presentation
  }

  /// The text, ending with a line feed.
  public var text: String {
    var page = TextPage(presentation)
    let wording = page.wording
    page.page.list([
      (wording.earlierReport, name(of: diff.old, in: page)),
      (wording.laterReport, name(of: diff.new, in: page)),
    ])
    page.page.space()
    writeInputs(to: &page)
    page.page.space()
    page.changes(diff.comparison, inFull: true)
    return page.page.text
  }

  /// The file, the description's title, the day and the engine.
  private func name(of report: GapReportFile, in page: TextPage) -> StyledText {
    let title = report.title.map { $0.text(in: page.language) }
    let day = report.asOf.map { page.wording.asOf("\($0)", facts: report.source.path) }
    let parts = [day ?? report.source.path, title, "\(Engine.name) \(report.engine)"]
    return StyledText(parts.compactMap(\.self).joined(separator: " · "))
  }

  private func writeInputs(to page: inout TextPage) {
    guard let inputs = diff.inputs else {
      page.page.paragraph(StyledText(page.wording.originUnknown, .quiet))
      return
    }
    guard !inputs.isEmpty else {
      page.page.paragraph(StyledText(page.wording.sameInputs))
      return
    }
    page.page.line(StyledText(page.wording.otherInputs, .strong))
    page.page.columns(
      inputs.map { input in
        (
          left: StyledText("\(input.role.rawValue)  \(input.path)"),
          right: StyledText(
            page.wording.changeOfInput(
              wasThere: input.before != nil, isThere: input.after != nil), .quiet)
        )
      }, indent: 2)
  }
}
