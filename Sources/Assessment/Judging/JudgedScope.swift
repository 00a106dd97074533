import Standards
import Vocabularies

/// A condition under which checks concern a subject, with what it came to and why.
struct JudgedScope {
  let expression: JudgedExpression
  private let level: Proof.Scope.Level
  private let deferredProof: Deferred<Proof.Scope>

  /// A condition that was judged; `prover` finds out why it came out so, once, however many checks
  /// stand in the scope, and only if somebody asks.
  init(
    _ level: Proof.Scope.Level, _ expression: JudgedExpression, inWords: LocalizedText? = nil,
    _ prover: Prover
  ) {
    self.expression = expression
    self.level = level
    // That there are subjects goes without saying where one is judged.
    let isObvious = level == .subjects && expression.truth == .isTrue
    deferredProof = Deferred {
      Proof.Scope(
        level: level, truth: expression.truth, inWords: inWords,
        conditions: isObvious ? [] : prover.conditions(of: expression))
    }
  }

  var proof: Proof.Scope { deferredProof.value }

  /// Whether a finding on a subject need not repeat that the subject exists and that the clause
  /// concerns the organisation.
  fileprivate var isObvious: Bool {
    expression.truth == .isTrue && (level == .subjects || level == .clause)
  }
}

extension [JudgedScope] {
  /// What the scopes come to together.
  var truth: Truth { Truth.all(map(\.expression.truth)) }

  /// The proofs of the scopes that decided.
  var decisive: [Proof.Scope] {
    let truth = truth
    return filter { $0.expression.truth == truth && !$0.isObvious }.map(\.proof)
  }
}
