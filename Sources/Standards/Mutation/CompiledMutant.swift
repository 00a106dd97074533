package import CEL

/// A mutant that can be put in place of what it was made from.
package struct CompiledMutant: Sendable {
  /// The requirements that may come out differently, as they were, in the order of the files.
  package let touched: [RequirementInClause]
  let effect: Effect
  /// What the changed expression means; `nil` if the change is another one.
  package let meaning: Meaning?

  enum Effect: Sendable {
    case program(ExpressionSlot, Program)
    case noCondition(ExpressionSlot)
    /// A check expects something else.
    case check(Int, Program)
    case environment(Environment)
  }

  /// A touched requirement after the change; `nil` if it does not compile any more.
  package func changed(_ rule: RequirementInClause) -> RequirementInClause? {
    var rule = rule
    switch effect {
    case .program(let slot, let program): rule.replace(slot, with: program)
    case .noCondition(let slot): rule.removeCondition(slot)
    case .check(let number, let program): rule.replaceCheck(number, with: program)
    case .environment(let environment):
      guard (try? rule.recompile(in: environment)) != nil else { return nil }
    }
    return rule
  }

  /// Which expression the change is in; `nil` if the change is another one.
  package var slot: ExpressionSlot? {
    if case .program(let slot, _) = effect { slot } else { nil }
  }
}

extension RequirementInClause {
  /// Makes a check expect something else, also one that a person judges.
  fileprivate mutating func replaceCheck(_ number: Int, with program: Program) {
    let check = requirement.checks[number]
    let told: TextTemplate
    switch check.judgement {
    case .expectation(_, let gap): told = gap
    case .attestation(let attestation): told = attestation.question
    }
    requirement.checks[number].judgement = .expectation(
      Condition(program: program, place: check.place), gap: told)
  }
}
