public import Assessment
import Descriptions
import Standards

/// The gap report as a person wants to read it in a terminal: the result in a few lines, a table of
/// the clauses, then what is to be done: gaps, missing facts, judgements, and whom to ask what.
public struct TextReport: Sendable {
  let assessment: Assessment
  private let presentation: Presentation

  /// A report on an assessment.
  public init(_ assessment: Assessment, presentation: Presentation = Presentation()) {
    self.assessment = assessment
    self.presentation = presentation
  }

  /// The report, ending with a line feed.
  public var text: String {
    var page = TextPage(presentation)
    writeTitle(to: &page)
    writeSummary(to: &page)
    writeGaps(to: &page)
    writeErrors(to: &page)
    writeUndetermined(to: &page)
    writeReviews(to: &page)
    writeAttested(to: &page)
    writeNotApplicable(to: &page)
    writeQuestions(to: &page)
    writeRemarks(to: &page)
    return page.page.text
  }

  /// The findings with a verdict, those of one requirement together, in the order of the rule sets.
  func findings(_ verdict: Verdict) -> [RequirementFindings] {
    RequirementFindings.grouped(assessment.findings.filter { $0.verdict == verdict })
  }

  /// The description as it would be named on the command line.
  var descriptionArgument: String {
    let description = assessment.description
    let documents = description.documents.map(\.path).map(Self.quoted)
    return description.files.isEmpty
      ? documents.map { "--document \($0)" }.joined(separator: " ")
      : description.files.map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ path: String) -> String {
    path.contains(" ") ? "'\(path)'" : path
  }
}

/// The findings of one requirement.
struct RequirementFindings {
  let requirement: Requirement
  let standard: String
  private(set) var findings: [Finding]

  /// Puts neighbours together that are about the same requirement.
  static func grouped(_ findings: [Finding]) -> [RequirementFindings] {
    var groups: [RequirementFindings] = []
    for finding in findings {
      if let last = groups.indices.last, groups[last].standard == finding.standard,
        groups[last].requirement.id == finding.requirement.id
      {
        groups[last].findings.append(finding)
      } else {
        groups.append(
          RequirementFindings(
            requirement: finding.requirement, standard: finding.standard, findings: [finding]))
      }
    }
    return groups
  }
}
