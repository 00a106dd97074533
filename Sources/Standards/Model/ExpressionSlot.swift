package import CEL
package import LocatedYAML

/// Where an expression that decides on a requirement stands.
package enum ExpressionSlot: Sendable, Hashable {
  /// The `when` of the clause.
  case clauseCondition
  /// One of the loops of `each`, by its number.
  case loop(Int)
  /// The `when` of the requirement.
  case condition
  /// The `when` of a check, by the check's number.
  case checkCondition(Int)
  /// The `expect` of a check, by the check's number.
  case expectation(Int)
}

/// A requirement with the clause around it.
package struct RequirementInClause: Sendable {
  /// The clause with no other requirement.
  package private(set) var clause: Clause
  package var requirement: Requirement {
    didSet { clause.requirements = [requirement] }
  }

  package init(_ requirement: Requirement, in clause: Clause) {
    self.clause = clause
    self.clause.requirements = [requirement]
    self.requirement = requirement
  }
}

// MARK: - Expressions

extension RequirementInClause {
  /// An expression with its place in the file.
  package struct Expression {
    package let slot: ExpressionSlot
    package let program: Program
    /// Where the expression stands, or what it stands in.
    package let place: Place
  }

  /// What decides on the requirement, from the outside to the inside.
  package var expressions: [Expression] {
    var expressions: [Expression] = []
    func add(_ condition: Condition?, _ slot: ExpressionSlot) {
      guard let condition else { return }
      expressions.append(
        Expression(slot: slot, program: condition.program, place: condition.place))
    }
    add(clause.applicability?.condition, .clauseCondition)
    for (number, loop) in requirement.loops.enumerated() {
      expressions.append(
        Expression(slot: .loop(number), program: loop.collection, place: loop.place))
    }
    add(requirement.applicability?.condition, .condition)
    for (number, check) in requirement.checks.enumerated() {
      add(check.condition, .checkCondition(number))
      add(check.judgement.expectation, .expectation(number))
    }
    return expressions
  }

  /// Puts another program in a place that has one.
  mutating func replace(_ slot: ExpressionSlot, with program: Program) {
    switch slot {
    case .clauseCondition: clause.applicability?.condition.program = program
    case .loop(let number): requirement.loops[number].collection = program
    case .condition: requirement.applicability?.condition.program = program
    case .checkCondition(let number): requirement.checks[number].condition?.program = program
    case .expectation(let number):
      guard case .expectation(var condition, let gap) = requirement.checks[number].judgement else {
        return
      }
      condition.program = program
      requirement.checks[number].judgement = .expectation(condition, gap: gap)
    }
  }

  /// Takes a `when` away, so that what stands under it always applies.
  mutating func removeCondition(_ slot: ExpressionSlot) {
    switch slot {
    case .clauseCondition: clause.applicability = nil
    case .condition: requirement.applicability = nil
    case .checkCondition(let number): requirement.checks[number].condition = nil
    case .loop, .expectation: break
    }
  }

  /// Compiles all expressions anew, for an environment in which names mean something else.
  mutating func recompile(in environment: Environment) throws(CompilationError) {
    for expression in expressions {
      let old = expression.program
      replace(
        expression.slot,
        with: try environment.compile(
          old.source, parameters: old.parameters, expecting: old.resultType))
    }
  }
}

extension Check.Judgement {
  /// The condition, if the check is judged by facts.
  package var expectation: Condition? {
    if case .expectation(let condition, _) = self { condition } else { nil }
  }
}
