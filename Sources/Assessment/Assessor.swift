public import Descriptions
import ConcurrentMap
import LocatedYAML
public import Standards
public import Vocabularies

/// Judges a description by rule sets.
public struct Assessor {
  private let description: Description
  private let ruleSets: [RuleSet]
  private let selection: Selection
  private let proofDepth: ProofDepth

  /// Prepares an assessment.
  ///
  /// - Parameters:
  ///   - description: The facts, typed by the vocabulary of the rule sets.
  ///   - ruleSets: What to judge by.
  ///   - selection: Which requirements to judge.
  ///   - proofDepth: Which findings get their proofs.
  public init(
    _ description: Description, by ruleSets: [RuleSet], selection: Selection = .everything,
    proofDepth: ProofDepth = .everyVerdict
  ) {
    self.description = description
    self.ruleSets = ruleSets
    self.selection = selection
    self.proofDepth = proofDepth
  }

  /// Judges.
  ///
  /// - Throws: What makes the question meaningless: a rule set about other facts than the
  ///   description's, or a selection of requirements that do not exist.
  public func assess() throws(DiagnosticsError) -> Assessment {
    let problems = ruleSets.compactMap(vocabularyMismatch)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    let selection = try selection.resolved(in: ruleSets)
    return Assessment(
      description: description, ruleSets: ruleSets,
      clauses: ruleSets.flatMap { judgedClauses(by: $0, selection) })
  }

  private func judgedClauses(by ruleSet: RuleSet, _ selection: Selection) -> [JudgedClause] {
    let description = description
    let proofDepth = proofDepth
    return ruleSet.clauses.concurrentMap { clause in
      ClauseJudge(ruleSet, description, proofDepth: proofDepth)
        .judge(clause, where: selection.contains)
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
