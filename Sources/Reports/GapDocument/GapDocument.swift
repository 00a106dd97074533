import Assessment
import Descriptions
import Standards
import Vocabularies

/// The gap report as a document: what its page, its print and its Markdown have in common.
struct GapDocument: Sendable {
  let assessment: Assessment
  let depth: ReportDepth
  let format: ReportFormat
  /// What the report is made from.
  let record: RunRecord
  /// Whether the report may show what the company wrote.
  let quotesFacts: Bool
  let words: FindingWords
  let places: PlaceNaming
  let sources: SourceLines
  /// The findings of each requirement, in the order of the assessment.
  let groups: [RequirementFindings]

  init(_ assessment: Assessment, _ presentation: Presentation, format: ReportFormat) {
    self.assessment = assessment
    self.format = format
    depth = presentation.depth ?? format.standardDepth ?? .auditor
    record = RunRecord(of: assessment, presentation: presentation, format: format)
    quotesFacts = presentation.quotesFacts
    words = FindingWords(presentation.language)
    let files = assessment.description.files
    places = PlaceNaming(files, FileNaming(from: presentation.root))
    sources = SourceLines(assessment.description)
    groups = RequirementFindings.grouped(assessment.findings.filter { !$0.checks.isEmpty })
  }

  var language: Language { words.language }
  var wording: any Wording { words.wording }

  /// The report.
  var document: Document {
    Document(
      language: language, kind: wording.gapReport, title: title,
      subtitle: standards.map { [.text("\($0.number) · ")] + text($0.title) }
        .joined(with: [.lineBreak]),
      particulars: particulars,
      contentsTitle: format == .html && depth > .summary ? wording.contents : "",
      sections: sections.compactMap(\.self),
      closing: [
        .text(
          wording.madeBy(
            "\(Engine.name) \(Engine.version)",
            from: assessment.description.files.map(places.name).joined(separator: ", ")))
      ])
  }

  private var sections: [Section?] {
    switch depth {
    case .summary: [result, clauses, priorities, limits, inputs]
    case .manager:
      [
        result, clauses, priorities, findings, questions, reviews, attested, waivers,
        notApplicable, plan, limits, inputs, signOff,
      ]
    case .auditor:
      [
        result, clauses, priorities, findings, questions, reviews, attested, waivers,
        notApplicable, plan, method, criteria, limits, inputs, signOff,
      ]
    }
  }

  var standards: [Standard] { assessment.ruleSets.map(\.standard) }
}
