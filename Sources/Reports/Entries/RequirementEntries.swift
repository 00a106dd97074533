import Assessment
import Descriptions
import Standards
import Vocabularies

/// A requirement that was judged, with everything that was found.
struct RequirementEntries: Sendable {
  /// The name of the requirement, such as `GBT35273-5.3.c.1`.
  let code: String
  /// The identifier of the standard.
  let standard: String
  let clause: Clause
  let requirement: Requirement
  /// One entry for each subject; at least one.
  let entries: [Entry]
  let standing: Standing

  var findings: [Finding] { entries.map(\.finding) }

  /// The entries on gaps that nobody accepted.
  var openGaps: [Entry] {
    entries.filter { $0.finding.verdict == .gap && $0.finding.waiver == nil }
  }

  /// The last day on which plans for its open gaps end; `nil` if there are none.
  var plannedUntil: CalendarDate? {
    openGaps.flatMap(\.finding.plans).compactMap(\.plan?.by).max()
  }
}

extension Entries {
  /// The entries by requirement, in the order of the assessment.
  var byRequirement: [RequirementEntries] {
    let entries = Dictionary(grouping: all, by: \.code)
    let clauses = Dictionary(
      assessment.clauses.map { ("\($0.standard) \($0.clause.number)", $0.clause) },
      uniquingKeysWith: { first, _ in first })
    return requirements.compactMap { first in
      let (standard, requirement) = (first.finding.standard, first.finding.requirement)
      guard let own = entries[first.code], let clause = clauses["\(standard) \(requirement.clause)"]
      else { return nil }
      return RequirementEntries(
        code: first.code, standard: standard, clause: clause, requirement: requirement,
        entries: own, standing: Standing(own.map(\.finding)))
    }
  }
}
