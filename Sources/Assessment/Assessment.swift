public import Descriptions
public import Standards
public import Vocabularies

/// A description judged by rule sets.
public struct Assessment: Sendable {
  /// What the description was judged by.
  public let basis: Basis
  public let description: Description
  /// The rule sets of standards, in the order in which they were given.
  public let ruleSets: [RuleSet]
  /// What was noticed about the description and is no error: parts that contradict each other,
  /// attestations, waivers and baselines that count for nothing.
  public let diagnostics: [Diagnostic]
  /// The findings in the order of the rule sets, their requirements and the description's subjects.
  public let findings: [Finding]

  /// The counts of each clause that has a finding, in the order of the rule sets.
  public let clauses: [ClauseSummary]
  /// The counts of everything.
  public let summary: Summary
  /// What changed since the baseline; `nil` if there is none.
  public internal(set) var baselineReview: BaselineReview?

  init(
    basis: Basis, description: Description, clauses: [JudgedClause], inconsistencies: [Diagnostic]
  ) {
    let review = WaiverReview(basis.waivers.flatMap(\.waivers), on: description.asOf)
    let ruleSets = basis.ruleSets.filter { $0.standard.kind == .standard }
    let clauses = clauses.map { $0.with(findings: review.applied(to: $0.findings)) }
    self.basis = basis
    self.description = description
    self.ruleSets = ruleSets
    self.clauses = clauses.map(ClauseSummary.init)
    let findings = clauses.flatMap(\.findings)
    let baselineReview = basis.baseline.map {
      BaselineReview($0, on: findings, ruleSets, basis.judged)
    }
    self.findings = findings
    self.baselineReview = baselineReview
    let noticed =
      inconsistencies + AttestationReview(description, ruleSets).diagnostics(on: findings)
      + review.diagnostics(on: findings, ruleSets) + (baselineReview?.diagnostics ?? [])
    diagnostics = description.quotesFacts ? noticed : noticed.map(\.withoutQuotations)
    summary = Summary(findings)
  }
}

extension Assessment {
  /// What profiles changed in the rule sets.
  public var tailorings: [Tailoring] { ruleSets.compactMap(\.tailoring) }
}
