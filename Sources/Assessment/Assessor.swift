import ConcurrentMap
public import Descriptions
import LocatedYAML
public import Standards
public import Vocabularies

/// Judges a description by rule sets.
public struct Assessor {
  private let description: Description
  private let ruleSets: [RuleSet]
  private let selection: Selection
  private let proofDepth: ProofDepth
  private let waivers: [WaiverFile]
  private let baseline: Baseline?

  /// Prepares an assessment.
  ///
  /// - Parameters:
  ///   - description: The facts, typed by the vocabulary of the rule sets.
  ///   - ruleSets: What to judge by.
  ///   - selection: Which requirements to judge.
  ///   - proofDepth: Which findings get their proofs.
  ///   - waivers: Which gaps somebody accepted.
  ///   - baseline: An earlier report to compare with, which takes the proofs of every verdict.
  public init(
    _ description: Description, by ruleSets: [RuleSet], selection: Selection = .everything,
    proofDepth: ProofDepth = .everyVerdict, waivers: [WaiverFile] = [], baseline: Baseline? = nil
  ) {
    self.description = description
    self.ruleSets = ruleSets
    self.selection = selection
    self.proofDepth = baseline == nil ? proofDepth : .everyVerdict
    self.waivers = waivers
    self.baseline = baseline
  }

  /// Judges.
  ///
  /// - Throws: What makes the question meaningless: a rule set about other facts than the
  ///   description's, or a selection of requirements that do not exist.
  public func assess() throws(DiagnosticsError) -> Assessment {
    let problems = ruleSets.compactMap(vocabularyMismatch)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    let standards = ruleSets.filter { $0.standard.kind == .standard }
    return assessment(of: try selection.resolved(in: standards))
  }

  /// Judges the requirements of a selection by which all of it is found.
  fileprivate func assessment(of judged: Selection) -> Assessment {
    let standards = ruleSets.filter { $0.standard.kind == .standard }
    return Assessment(
      basis: Assessment.Basis(
        ruleSets: ruleSets, selection: selection, waivers: waivers, baseline: baseline,
        judged: judged, proofDepth: proofDepth),
      description: description, clauses: standards.flatMap { judgedClauses(by: $0, judged) },
      inconsistencies: inconsistencies)
  }

  /// Where parts of the description contradict each other.
  private var inconsistencies: [Diagnostic] {
    ruleSets.filter { $0.standard.kind == .consistency }
      .flatMap { judgedClauses(by: $0, .everything) }
      .flatMap(\.findings)
      .flatMap { finding in
        finding.checks.compactMap { result in
          guard let gap = result.gap, let place = finding.place else { return nil }
          return Diagnostic(
            .warning, .inconsistency, at: place, gap.text(in: .english),
            hint: finding.remedy?.text(in: .english))
        }
      }
  }

  private func judgedClauses(by ruleSet: RuleSet, _ selection: Selection) -> [JudgedClause] {
    let description = description
    let proofDepth = proofDepth
    return ruleSet.clauses.concurrentMap { clause in
      ClauseJudge(ruleSet, description, proofDepth: proofDepth)
        .judge(clause) { selection.contains($0) && !ruleSet.leavesOut($0) }
    }.compactMap(\.self)
  }

  private func vocabularyMismatch(_ ruleSet: RuleSet) -> Diagnostic? {
    guard ruleSet.vocabulary.id != description.vocabulary.id else { return nil }
    return Diagnostic(
      .error, .format, at: ruleSet.standard.place,
      "`\(ruleSet.standard.id)` speaks about facts of the vocabulary `\(ruleSet.vocabulary.id)`, "
        + "the description is written in `\(description.vocabulary.id)`")
  }
}

extension Assessment {
  /// The assessment without what the company wrote: judged by the same facts, but texts have an
  /// ellipsis wherever a value would stand, and paths stand for what people call things.
  public var withoutQuotations: Assessment {
    guard description.quotesFacts else { return self }
    var assessment = Assessor(
      description.withoutQuotations, by: basis.ruleSets, selection: basis.selection,
      proofDepth: basis.proofDepth, waivers: basis.waivers.map(\.withoutQuotations),
      baseline: basis.baseline
    ).assessment(of: basis.judged)
    // What changed is found by the values themselves.
    assessment.baselineReview = baselineReview?.withoutQuotations
    return assessment
  }
}

extension Diagnostic.ID {
  /// Parts of a description contradict each other.
  static let inconsistency: Self = "inconsistency"
}
