import CEL
import Descriptions
import Standards
import Vocabularies

/// Judges single checks.
struct CheckJudge {
  let facts: FactLookup
  let evaluator: Evaluator
  let proofDepth: ProofDepth

  /// Finds out why expressions came out as they did.
  var prover: Prover { Prover(facts: facts, evaluator: evaluator) }

  /// What an expression comes to for subjects.
  func evaluate(_ program: Program, _ arguments: [Value]) -> Outcome {
    program.evaluate(in: facts.description.activation, arguments, using: evaluator)
  }

  /// Judges an expression for subjects.
  func judge(_ program: Program, _ arguments: [Value]) -> JudgedExpression {
    JudgedExpression(program, arguments, evaluate(program, arguments))
  }

  /// Judges a check.
  ///
  /// - Parameters:
  ///   - scopes: The conditions around the check.
  ///   - subjects: The subjects of all loops; `nil` if it is not known which there are, or there
  ///     are none.
  ///   - answer: What a person judged.
  func result(
    of check: Check, within scopes: [JudgedScope], subjects: [Value]?,
    answer: Descriptions.Attestation?
  ) -> CheckResult {
    let scopes = scopes + [ownScope(of: check, subjects)].compactMap(\.self)
    let truth = scopes.truth
    let openScopes = scopes.map(\.expression).filter { $0.truth == .unknown }
    let applicability = truth == .unknown ? Openness(openScopes, facts) : Openness()
    let judged = truth == .isFalse ? nil : expectation(of: check, subjects)
    let answer = subjects == nil ? nil : answer
    let expectation = answer.map(\.settled) ?? openness(of: check, judged)
    let verdict = VerdictTable.verdict(
      applicability: (truth, applicability), expectation: expectation)
    let proof =
      proofDepth.covers(verdict)
      ? Proof(scopes: scopes.decisive, expectation: judged.map(prover.conditions) ?? [])
      : Proof(scopes: [], expectation: [])
    let failures = (scopes.map(\.expression) + [judged].compactMap(\.self)).compactMap(\.failure)
    let open = verdict == .notApplicable ? Openness() : expectation.openness
    return CheckResult(
      check: check,
      verdict: verdict,
      gap: verdict == .gap ? gap(of: check, subjects, answer) : nil,
      attestation: verdict == .notApplicable ? nil : attestation(of: check, subjects),
      answer: verdict == .met || verdict == .gap ? answer : nil,
      missing: unique(applicability.missing + applicability.plans + open.missing),
      plans: open.plans,
      dismissals: unique(
        applicability.dismissals + open.dismissals + proof.facts.filter { $0.reason != nil }),
      mentions: unique(applicability.mentions + open.mentions),
      assumptions: unique(proof.facts.filter(\.isAssumed)),
      isApplicabilityOpen: truth == .unknown,
      failure: verdict == .error && facts.description.quotesFacts ? failures.first : nil,
      proof: proof)
  }

  /// The check's own `when`.
  private func ownScope(of check: Check, _ subjects: [Value]?) -> JudgedScope? {
    guard let subjects, let condition = check.condition else { return nil }
    return JudgedScope(.check, judge(condition.program, subjects), prover)
  }

  private func expectation(of check: Check, _ subjects: [Value]?) -> JudgedExpression? {
    guard let subjects, case .expectation(let condition, _) = check.judgement else { return nil }
    return judge(condition.program, subjects)
  }

  /// What the check's expectation came to.  Without subjects, and for a person, it is open.
  private func openness(
    of check: Check, _ judged: JudgedExpression?
  ) -> (truth: Truth, openness: Openness) {
    if let judged { return (judged.truth, Openness([judged], facts)) }
    var openness = Openness()
    if case .attestation = check.judgement { openness.isForPerson = true }
    return (.unknown, openness)
  }

  /// What is wrong: as the person said who judged, else as the rule set says.
  private func gap(
    of check: Check, _ subjects: [Value]?, _ answer: Descriptions.Attestation?
  ) -> LocalizedText? {
    if let answer { return facts.description.quotesFacts ? answer.because : nil }
    guard let subjects, case .expectation(_, let gap) = check.judgement else { return nil }
    return facts.fill(gap, subjects, using: evaluator)
  }

  private func attestation(
    of check: Check, _ subjects: [Value]?
  ) -> CheckResult.Attestation? {
    guard let subjects, case .attestation(let attestation) = check.judgement,
      let question = facts.fill(attestation.question, subjects, using: evaluator)
    else { return nil }
    let lookAt = attestation.lookAt.flatMap { facts.fill($0, subjects, using: evaluator) }
    return CheckResult.Attestation(question: question, lookAt: lookAt)
  }
}

extension FactReference {
  /// Whether the company only assumes the fact.
  fileprivate var isAssumed: Bool {
    if case .answered(let answer) = state { answer.sureness == .assumed } else { false }
  }
}

extension Descriptions.Attestation {
  /// What the check's expectation comes to by the answer.
  fileprivate var settled: (truth: Truth, openness: Openness) {
    (answer == .met ? .isTrue : .isFalse, Openness())
  }
}
