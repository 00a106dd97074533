import CEL
import Vocabularies

/// Every `when` is true of some and false of others, and every check can pass and fail.
///
/// What cannot be found out by trying the values that matter is not reported.
enum ConditionsDecide: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    ruleSet.clauses.flatMap { clause -> [Diagnostic] in
      var scope = ConditionScope(ruleSet.vocabulary)
      let own = clause.applicability.map {
        scope.narrow(by: $0.condition, "the `when` of clause \(clause.number)")
      }
      return (own ?? []) + clause.requirements.flatMap { diagnostics(of: $0, within: scope) }
    }
  }

  private static func diagnostics(
    of requirement: Requirement, within scope: ConditionScope
  ) -> [Diagnostic] {
    var scope = scope
    let own = requirement.applicability.map {
      scope.narrow(by: $0.condition, "the `when` of `\(requirement.id)`")
    }
    return (own ?? [])
      + requirement.checks.flatMap { diagnostics(of: $0, of: requirement, within: scope) }
  }

  private static func diagnostics(
    of check: Check, of requirement: Requirement, within scope: ConditionScope
  ) -> [Diagnostic] {
    var scope = scope
    let name = "the check `\(check.id)` of `\(requirement.id)`"
    let own = check.condition.map { scope.narrow(by: $0, "the `when` of \(name)") } ?? []
    guard let expectation = check.judgement.expectation else { return own }
    return own + scope.judge(expectation, never: ["\(name) never passes", "\(name) never fails"])
  }
}

/// The conditions around something, all of them true.
private struct ConditionScope {
  private let vocabulary: Vocabulary
  private var conditions: [(program: Program, value: Bool)] = []
  /// Whether there may be facts for which the conditions are true.
  private var isPossible = true

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Adds a condition.
  ///
  /// - Returns: What is wrong with it.
  mutating func narrow(by condition: Condition, _ name: String) -> [Diagnostic] {
    let found = judge(condition, never: ["\(name) is never true", "\(name) is never false"])
    conditions.append((condition.program, true))
    isPossible = isPossible && vocabulary.canHold(conditions) != false
    return found
  }

  /// Whether a condition can be true and can be false within the scope.
  ///
  /// - Parameter never: What to say if it cannot be true, and if it cannot be false.
  func judge(_ condition: Condition, never: [String]) -> [Diagnostic] {
    // Nothing is judged where the scope itself is impossible, which has been said.
    guard isPossible else { return [] }
    return zip([true, false], never).compactMap { value, message in
      let all = conditions + [(condition.program, value)]
      guard vocabulary.canHold(all) == false else { return nil }
      let isByPresence = Satisfiability.canHold(all) != false
      return Diagnostic(
        .warning, "constant-condition", at: condition.place,
        conditions.isEmpty ? message : message + " where it applies",
        hint: isByPresence
          ? "`has` of a fact that nobody stated is unknown, not false, unless its field has "
            + "`absent: none`" : nil)
    }
  }
}

extension Vocabulary {
  /// Whether there may be facts for which all conditions have their wanted values; `nil` if that
  /// cannot be found out.
  func canHold(_ conditions: [(program: Program, value: Bool)]) -> Bool? {
    Satisfiability.canHold(conditions) { field in
      guard let definition = record(field.record)?[field.name] else { return false }
      return definition.absence != .absent
    }
  }
}
