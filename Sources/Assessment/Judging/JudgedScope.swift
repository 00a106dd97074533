import Standards
import Vocabularies

/// A condition under which checks concern a subject, with what it came to and why.
struct JudgedScope {
  let expression: JudgedExpression
  /// Made once, however many checks stand in the scope.
  let proof: Proof.Scope

  /// A condition that was judged; `prover` finds out why it came out so.
  init(
    _ level: Proof.Scope.Level, _ expression: JudgedExpression, inWords: LocalizedText? = nil,
    _ prover: Prover
  ) {
    self.expression = expression
    // That there are subjects goes without saying where one is judged.
    let isObvious = level == .subjects && expression.truth == .isTrue
    proof = Proof.Scope(
      level: level, truth: expression.truth, inWords: inWords,
      conditions: isObvious ? [] : prover.conditions(of: expression))
  }
}

extension [JudgedScope] {
  /// What the scopes come to together.
  var truth: Truth { Truth.all(map(\.expression.truth)) }

  /// The proofs of the scopes that decided.
  var decisive: [Proof.Scope] {
    let truth = truth
    return map(\.proof).filter { $0.truth == truth && !$0.isObvious }
  }
}

extension Proof.Scope {
  /// Whether a finding on a subject need not repeat that the subject exists and that the clause
  /// concerns the organisation.
  fileprivate var isObvious: Bool {
    truth == .isTrue && (level == .subjects || level == .clause)
  }
}
