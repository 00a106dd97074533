import CEL
import Descriptions
import Standards
import Vocabularies

/// Judges the clauses of one rule set: each requirement for all its subjects.
struct ClauseJudge {
  private let ruleSet: RuleSet
  private let facts: FactLookup
  private let checks: CheckJudge
  private let edition: EditionInForce
  private let attestations: AttestationBook

  init(_ ruleSet: RuleSet, _ description: Description, proofDepth: ProofDepth) {
    self.ruleSet = ruleSet
    facts = FactLookup(description, languages: ruleSet.standard.languages)
    checks = CheckJudge(facts: facts, evaluator: Evaluator(), proofDepth: proofDepth)
    edition = EditionInForce(ruleSet.standard, on: description.asOf)
    attestations = AttestationBook(description, standard: ruleSet.standard.id)
  }

  /// Judges a clause; `nil` if none of its requirements is selected or can be violated.
  ///
  /// - Parameter isSelected: Which requirements to judge.
  func judge(_ clause: Clause, where isSelected: (Requirement) -> Bool) -> JudgedClause? {
    let requirements = clause.requirements.filter { isSelected($0) && !$0.checks.isEmpty }
    guard !requirements.isEmpty else { return nil }
    let scope = clause.applicability.map { judge($0, at: .clause, []) }
    return JudgedClause(
      standard: ruleSet.standard.id, clause: clause, scope: scope?.proof,
      findings: requirements.flatMap { findings(of: $0, within: scope) })
  }

  /// The findings of a requirement in the order of its subjects.
  private func findings(of requirement: Requirement, within scope: JudgedScope?) -> [Finding] {
    if let obstacle = edition.obstacle(to: requirement) {
      return [finding(on: requirement, notInForce: obstacle)]
    }
    let candidate = Candidate(requirement: requirement, scopes: scope.map { [$0] } ?? [])
    switch scope?.expression.truth {
    // A clause that does not concern the organisation needs no list of subjects.
    case .isFalse, .error: return [finding(candidate, subjects: nil)]
    default: return findings(candidate, loops: requirement.loops[...])
    }
  }

  /// A requirement on the way to its subjects.
  private struct Candidate {
    let requirement: Requirement
    var scopes: [JudgedScope]
    /// The entries that the loops so far are at.
    var entries: [RecordReference] = []

    var arguments: [Value] { entries.map(Value.record) }
  }

  /// Goes through the entries of the outermost of some loops.
  private func findings(
    _ candidate: Candidate, loops: ArraySlice<SubjectLoop>
  ) -> [Finding] {
    guard let loop = loops.first else {
      var candidate = candidate
      if let applicability = candidate.requirement.applicability {
        candidate.scopes.append(judge(applicability, at: .requirement, candidate.arguments))
      }
      return [finding(candidate, subjects: candidate.arguments)]
    }
    let outcome = checks.evaluate(loop.collection, candidate.arguments)
    let list = JudgedExpression(loop.collection, candidate.arguments, outcome)
    var inner = candidate
    inner.scopes.append(JudgedScope(.subjects, list, checks.prover))
    guard case .value(.list(let entries)) = outcome, !entries.isEmpty else {
      return [finding(inner, subjects: nil)]
    }
    return entries.flatMap { entry in
      switch entry {
      case .record(let record):
        inner.entries = candidate.entries + [record]
        return findings(inner, loops: loops.dropFirst())
      case .unknown(let attribute):
        let open = JudgedExpression(
          loop.collection, candidate.arguments, openEntry: attribute)
        var outer = candidate
        outer.scopes.append(JudgedScope(.subjects, open, checks.prover))
        return [finding(outer, subjects: nil)]
      default: return []
      }
    }
  }

  private func finding(_ candidate: Candidate, subjects: [Value]?) -> Finding {
    let requirement = candidate.requirement
    let subject = facts.subject(candidate.entries)
    let results = requirement.checks.map { check in
      checks.result(
        of: check, within: candidate.scopes, subjects: subjects,
        answer: attestations.answer(to: check, of: requirement, on: subject))
    }
    return Finding(
      standard: ruleSet.standard.id, requirement: requirement, subject: subject, checks: results,
      remedy: remedy(requirement, results, subjects))
  }

  private func finding(on requirement: Requirement, notInForce: NotInForce) -> Finding {
    Finding(
      standard: ruleSet.standard.id, requirement: requirement, subject: nil,
      checks: requirement.checks.map { CheckResult($0, notInForce: notInForce.reason) },
      remedy: nil, notInForce: notInForce)
  }

  private func remedy(
    _ requirement: Requirement, _ results: [CheckResult], _ subjects: [Value]?
  ) -> LocalizedText? {
    guard let subjects, let remedy = requirement.remedy,
      results.contains(where: { $0.verdict == .gap })
    else { return nil }
    return facts.fill(remedy, subjects, using: checks.evaluator)
  }

  private func judge(
    _ applicability: Applicability, at level: Proof.Scope.Level, _ arguments: [Value]
  ) -> JudgedScope {
    JudgedScope(
      level, checks.judge(applicability.condition.program, arguments),
      inWords: applicability.inWords, checks.prover)
  }
}

/// A clause with the findings on it.
struct JudgedClause: Sendable {
  /// The identifier of the standard.
  let standard: String
  let clause: Clause
  /// Whether the clause concerns the organisation; `nil` if it concerns every one.
  let scope: Proof.Scope?
  let findings: [Finding]

  /// The clause with other findings.
  func with(findings: [Finding]) -> JudgedClause {
    JudgedClause(standard: standard, clause: clause, scope: scope, findings: findings)
  }
}
