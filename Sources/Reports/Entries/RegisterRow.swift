import Assessment
import Descriptions
import Standards
import Vocabularies

/// What a row of the register of findings is made from.
struct RegisterRow: Sendable {
  let entry: Entry
  let entries: Entries

  var finding: Finding { entry.finding }
  var language: Language { entries.words.language }
  var wording: any Wording { entries.words.wording }

  /// The plan for closing the gap, if there is just one.
  var plan: Plan? { finding.plans.count == 1 ? finding.plans.first?.plan : nil }

  /// How many of the checks are met; `nil` where none concerns the subject.
  var degree: String? {
    finding.verdict == .notApplicable ? nil : wording.degree(finding.checkCounts)
  }

  /// The facts that decided, by their paths and places but without their values; of many the first
  /// and how many more there are.
  func evidence(atMost mostFacts: Int = 20) -> [String] {
    let facts = finding.decidingFacts
    let shown = facts.prefix(mostFacts).map { fact in
      let place = fact.place.map { " (\(entries.files.place($0)))" }
      return fact.path + (place ?? "")
    }
    let more = facts.count - shown.count
    return shown + (more > 0 ? [wording.further(more)] : [])
  }
}
