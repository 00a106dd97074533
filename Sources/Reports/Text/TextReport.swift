public import Assessment
import Descriptions
import Digests
import Standards

/// The gap report as a person wants to read it in a terminal: the result in a few lines, a table of
/// the clauses, then what is to be done: gaps, missing facts, judgements, and whom to ask what.
public struct TextReport: Sendable {
  let assessment: Assessment
  let presentation: Presentation

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
    writeDoubts(to: &page)
    writeChanges(to: &page)
    writeGaps(to: &page)
    writeErrors(to: &page)
    writeUndetermined(to: &page)
    writeReviews(to: &page)
    writeAttested(to: &page)
    writeNotApplicable(to: &page)
    writeTailorings(to: &page)
    writeQuestions(to: &page)
    writeRemarks(to: &page)
    writeInputs(to: &page)
    return page.page.text
  }

  /// The findings with a verdict, those of one requirement together, in the order of the rule sets.
  func findings(_ verdict: Verdict) -> [RequirementFindings] {
    RequirementFindings.grouped(assessment.findings.filter { $0.verdict == verdict })
  }

  /// The description, and the profiles that rule sets were tailored by, as they would be named on
  /// the command line.
  var descriptionArgument: String {
    let description = assessment.description
    let files =
      description.files.isEmpty
      ? description.documents.map { "--document \($0.path.asArgument)" }
      : description.files.map(\.asArgument)
    let profiles = assessment.tailorings.map { "--profile \($0.profile.source.path.asArgument)" }
    return (files + profiles).joined(separator: " ")
  }
}

extension String {
  /// A path as it would be written on the command line.
  fileprivate var asArgument: String { contains(" ") ? "'\(self)'" : self }
}

/// The findings of one requirement.
struct RequirementFindings {
  let requirement: Requirement
  let standard: String
  private(set) var findings: [Finding]

  mutating func append(_ finding: Finding) { findings.append(finding) }

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
