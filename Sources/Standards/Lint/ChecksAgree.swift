import CEL
import Vocabularies

/// No two checks of the same subjects under the same conditions ask for opposite things.
enum ChecksAgree: LintRule {
  static func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    var groups: [Circumstances: [JudgedCheck]] = [:]
    return ruleSet.clauses.flatMap { clause in
      clause.requirements.flatMap { requirement in
        requirement.checks.flatMap { check -> [Diagnostic] in
          guard let judged = JudgedCheck(check, of: requirement, in: clause) else { return [] }
          let others = groups[judged.circumstances, default: []]
          groups[judged.circumstances, default: []].append(judged)
          return others.filter { judged.contradicts($0, ruleSet.vocabulary) }.map {
            Diagnostic(
              .warning, "contradiction", at: judged.expectation.place,
              "\(judged.name) contradicts \($0.name): no facts satisfy both")
          }
        }
      }
    }
  }
}

/// What a check is judged for and when.
private struct Circumstances: Hashable {
  let loops: [Meaning]
  let conditions: Set<Meaning>
}

/// A check that is judged by facts, with what is around it.
private struct JudgedCheck {
  let name: String
  let circumstances: Circumstances
  let expectation: Condition
  private let conditions: [(program: Program, value: Bool)]

  /// `nil` if a person judges, or an expression is too large to be looked at.
  init?(_ check: Check, of requirement: Requirement, in clause: Clause) {
    guard let expectation = check.judgement.expectation else { return nil }
    let around = [
      clause.applicability?.condition, requirement.applicability?.condition, check.condition,
    ].compactMap(\.self)
    let loops = requirement.loops.compactMap(\.collection.meaning)
    let meanings = around.compactMap(\.program.meaning)
    guard loops.count == requirement.loops.count, meanings.count == around.count else {
      return nil
    }
    name = "the check `\(check.id)` of `\(requirement.id)`"
    circumstances = Circumstances(loops: loops, conditions: Set(meanings))
    conditions = around.map { ($0.program, true) }
    self.expectation = expectation
  }

  /// Whether each of two checks can pass, but not both.
  func contradicts(_ other: JudgedCheck, _ vocabulary: Vocabulary) -> Bool {
    let own = [(expectation.program, true)]
    let others = [(other.expectation.program, true)]
    return vocabulary.canHold(conditions + own + others) == false
      && vocabulary.canHold(conditions + own) == true
      && vocabulary.canHold(conditions + others) == true
  }
}
