import Digests
import LocatedYAML
import Standards
public import Vocabularies

/// What changed since an earlier report.
public struct BaselineReview: Sendable {
  /// Why a finding of the baseline is not there any more.
  public enum Absence: Sendable, Hashable {
    /// The rule set has no such requirement any more, or nobody can violate it.
    case noRequirement
    /// A profile leaves the requirement out.
    case leftOut(reason: LocalizedText)
    /// The description has no such entry any more, or the requirement is judged for others.
    case noSubject
  }

  public let baseline: Baseline
  /// The findings of the baseline that were judged again, and those of today.
  public private(set) var comparison: Comparison
  /// How many findings of the baseline were not judged again, since their standard or requirement
  /// was not selected.
  public let notJudged: Int

  private let positions: [FindingRecord.Key: Int]
  private let absences: [FindingRecord.Key: Absence]

  init(
    _ baseline: Baseline, on findings: [Finding], _ ruleSets: [RuleSet], _ selection: Selection
  ) {
    let before = baseline.record
    let judged = before.findings.filter { record in
      let ruleSet = ruleSets.first { $0.standard.id == record.key.standard }
      guard let ruleSet else { return false }
      return ruleSet.requirement(record.key.requirement).map(selection.contains) ?? true
    }
    let comparison = Comparison(
      ReportRecord(
        findings: judged, figures: before.figures, quotesFacts: before.quotesFacts),
      ReportRecord(findings, ruleSets))
    self.baseline = baseline
    self.comparison = comparison
    notJudged = before.findings.count - judged.count
    positions = Dictionary(
      comparison.changes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    absences = Dictionary(
      comparison.changes.filter { $0.after == nil }.map { change in
        let ruleSet = ruleSets.first { $0.standard.id == change.key.standard }
        return (change.key, Self.absence(of: change.key, in: ruleSet))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The review without anything that the company wrote; what changed stays the same.
  package var withoutQuotations: BaselineReview {
    var review = self
    review.comparison = comparison.withoutQuotations
    return review
  }

  /// Why a finding of the baseline is not there any more; `nil` if it is.
  public func absence(of key: FindingRecord.Key) -> Absence? { absences[key] }

  /// What became of the finding that the baseline has on the same requirement and subject.
  public func change(of finding: Finding) -> FindingChange? {
    positions[finding.key].map { comparison.changes[$0] }
  }

  private static func absence(of key: FindingRecord.Key, in ruleSet: RuleSet?) -> Absence {
    guard let requirement = ruleSet?.requirement(key.requirement), !requirement.checks.isEmpty
    else { return .noRequirement }
    let reason = ruleSet?.tailoring?.reasonToLeaveOut(requirement)
    return reason.map { .leftOut(reason: $0) } ?? .noSubject
  }

  /// A warning where the baseline has nothing to do with the assessment.
  var diagnostics: [Diagnostic] {
    let isRelated = comparison.changes.contains { $0.before != nil && $0.after != nil }
    guard !isRelated, !comparison.changes.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, .foreignBaseline,
        at: Place(file: baseline.source.path, line: 1, column: 1),
        "the baseline has no finding in common with this report, so everything is new",
        hint: "is it a report on the same description by the same standard?")
    ]
  }
}

extension Diagnostic.ID {
  /// A baseline is about something else.
  static let foreignBaseline: Self = "foreign-baseline"
}
