import Assessment
import Standards
import Vocabularies

/// Whether a requirement concerns the organisation.
enum Relevance: Sendable, Hashable, CaseIterable {
  case applies
  case doesNotApply
  /// Facts are missing that would tell, or a person has to confirm what was stated.
  case isOpen
  /// Nobody asked.
  case notAssessed
}

/// A line of a statement of applicability: a requirement that could be violated, whether it was
/// judged or not.
struct ApplicableRequirement: Sendable {
  let standard: Standard
  let clause: Clause
  let requirement: Requirement
  let code: String
  /// What was found; `nil` if it was not judged.
  let found: RequirementEntries?

  var relevance: Relevance {
    guard let found else { return .notAssessed }
    let judged = found.findings.filter { $0.verdict != .notApplicable }
    if judged.isEmpty { return .doesNotApply }
    return judged.allSatisfy(\.isApplicabilityOpen) ? .isOpen : .applies
  }

  /// The conditions under which it concerns anybody, for people.
  func conditions(in language: Language) -> [String] {
    [clause.applicability, requirement.applicability].compactMap {
      $0?.inWords.text(in: language)
    }
  }
}

extension Entries {
  /// Every requirement of the rule sets that could be violated, in their order.
  var statementOfApplicability: [ApplicableRequirement] {
    let codes = RequirementCodes(
      assessment.ruleSets.map { ($0.standard.id, $0.standard.edition) })
    let found = Dictionary(
      byRequirement.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return assessment.ruleSets.flatMap { ruleSet in
      ruleSet.clauses.flatMap { clause in
        clause.requirements.filter { !$0.checks.isEmpty }.map { requirement in
          let code = codes.code(of: requirement.id, in: ruleSet.standard.id)
          return ApplicableRequirement(
            standard: ruleSet.standard, clause: clause, requirement: requirement, code: code,
            found: found[code])
        }
      }
    }
  }
}

extension Finding {
  /// Whether it is open for each check that decides the verdict if it concerns the subject.
  fileprivate var isApplicabilityOpen: Bool {
    checks.filter { $0.verdict == verdict }.allSatisfy(\.isApplicabilityOpen)
  }
}
