import CEL
import LocatedYAML
import Vocabularies

/// Makes the mutants of a rule set.
struct MutantMaker {
  private let ruleSet: RuleSet
  private let locator = ExpressionLocator()

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  // MARK: Requirements

  /// The mutants of a clause's `when`.
  func mutants(of clause: Clause) -> [RuleMutant] {
    guard let condition = clause.applicability?.condition else { return [] }
    let owner = RuleMutant.Owner.clause(clause.number)
    return expressions(
      owner,
      [.init(slot: .clauseCondition, program: condition.program, place: condition.place)])
  }

  /// The mutants of a requirement's own expressions and checks.
  func mutants(of requirement: Requirement, in clause: Clause) -> [RuleMutant] {
    let owner = RuleMutant.Owner.requirement(requirement.id)
    let own = RequirementInClause(requirement, in: clause).expressions
      .filter { $0.slot != .clauseCondition }
    return expressions(owner, own) + checks(owner, requirement)
  }

  private func expressions(
    _ owner: RuleMutant.Owner, _ expressions: [RequirementInClause.Expression]
  ) -> [RuleMutant] {
    expressions.flatMap { expression in
      let changes = expression.program.mutants.map { mutant in
        self.mutant(
          owner, mutant, of: expression.program.source, near: expression.place,
          .expression(expression.slot, source: mutant.source))
      }
      guard expression.slot.isCondition else { return changes }
      let removal = RuleMutant(
        owner: owner, kind: "when", place: expression.place,
        original: "when: \(Excerpt.of(expression.program.source))", replacement: "(left out)",
        change: .noCondition(expression.slot))
      return [removal] + changes
    }
  }

  private func checks(_ owner: RuleMutant.Owner, _ requirement: Requirement) -> [RuleMutant] {
    requirement.checks.enumerated().map { number, check in
      RuleMutant(
        owner: owner, kind: "check", place: check.place, original: "check \(check.id)",
        replacement: "(always met)", change: .noCheck(number))
    }
  }

  // MARK: Shared conditions and figures

  /// The mutants of a shared condition.
  func mutants(of definition: DerivedFact) -> [RuleMutant] {
    guard let program = ruleSet.program(of: definition) else { return [] }
    return program.mutants.map { mutant in
      self.mutant(
        .definition(definition.name), mutant, of: definition.source, near: definition.place,
        .definition(source: mutant.source))
    }
  }

  /// The mutants of a figure: one more and one less, if it is a whole number.
  func mutants(of parameter: Standard.Parameter) -> [RuleMutant] {
    guard case .int(let value) = parameter.value else { return [] }
    let neighbours = [
      value.subtractingReportingOverflow(1), value.addingReportingOverflow(1),
    ]
    return neighbours.filter { !$0.overflow }.map { neighbour in
      RuleMutant(
        owner: .parameter(parameter.name), kind: "number", place: parameter.place,
        original: "\(parameter.name) = \(value)",
        replacement: "\(parameter.name) = \(neighbour.partialValue)",
        change: .parameter(.int(neighbour.partialValue)))
    }
  }

  private func mutant(
    _ owner: RuleMutant.Owner, _ mutant: ExpressionMutant, of source: String, near place: Place,
    _ change: RuleMutant.Change
  ) -> RuleMutant {
    RuleMutant(
      owner: owner, kind: mutant.kind.rawValue,
      place: locator.place(of: mutant.offset, in: source, near: place),
      original: mutant.original, replacement: mutant.replacement, change: change)
  }
}

extension ExpressionSlot {
  /// Whether it is a `when`, which may be left out.
  fileprivate var isCondition: Bool {
    switch self {
    case .clauseCondition, .condition, .checkCondition: true
    case .loop, .expectation: false
    }
  }
}
