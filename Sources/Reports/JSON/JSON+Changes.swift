import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

extension JSON {
  /// What became of a finding since an earlier report.
  static func change(_ change: FindingChange) -> JSON {
    .object([
      "state": .string(change.state.rawValue),
      "was": change.state == .updated ? change.before.map { .outcome($0.outcome) } : nil,
      "facts": change.facts.isEmpty ? nil : .array(change.facts, JSON.changedFact),
    ])
  }

  /// What changed since the baseline, beside what findings themselves tell.
  static func changes(_ review: BaselineReview) -> JSON {
    .object([
      "baseline": .object([
        "path": .string(review.baseline.source.path),
        "sha256": .string(review.baseline.source.digest.hexadecimal),
        "as_of": review.baseline.asOf.map { .string("\($0)") },
      ]),
      "counts": .counts(review.comparison.counts),
      "figures": .array(review.comparison.figures, JSON.figure),
      "not_judged": .integer(review.notJudged),
      "absent": .array(
        review.comparison.changes.compactMap { change in
          guard let before = change.before, let reason = review.absence(of: change.key) else {
            return nil
          }
          return .absent(before, because: reason)
        }),
    ])
  }

  /// How many findings changed in which way.
  static func counts(_ counts: ChangeCounts) -> JSON {
    .object([
      "opened_gaps": .integer(counts.openedGaps),
      "closed_gaps": .integer(counts.closedGaps),
      "other_outcomes": .integer(counts.otherOutcomes),
      "other_facts": .integer(counts.otherFacts),
      "other_new": .integer(counts.otherNew),
      "absent": .integer(counts.absent),
      "unchanged": .integer(counts.unchanged),
    ])
  }

  static func figure(_ figure: Comparison.Figure) -> JSON {
    .object([
      "standard": .string(figure.after.standard),
      "name": .string(figure.after.name),
      "was": .string(figure.before.value),
      "is": .string(figure.after.value),
    ])
  }

  static func outcome(_ outcome: FindingOutcome) -> JSON {
    .object([
      "verdict": .string(outcome.verdict.rawValue),
      "gravity": outcome.gravity.map { .string($0.rawValue) },
      "waived": outcome.isWaived ? true : nil,
    ])
  }

  private static func absent(
    _ record: FindingRecord, because reason: BaselineReview.Absence
  ) -> JSON {
    let (name, words): (String, LocalizedText?) =
      switch reason {
      case .noRequirement: ("no_requirement", nil)
      case .leftOut(let reason): ("left_out", reason)
      case .noSubject: ("no_subject", nil)
      }
    return .object([
      "id": .string(record.key.identifier),
      "standard": .string(record.key.standard),
      "requirement": .string(record.key.requirement),
      "subject": record.key.subject.map(JSON.string),
      "was": .outcome(record.outcome),
      "why": .string(name),
      "reason": words.map(JSON.text),
    ])
  }

  static func changedFact(_ fact: FindingChange.Fact) -> JSON {
    .object([
      "fact": .string(fact.path),
      "was": fact.before.map(JSON.factRecord),
      "is": fact.after.map(JSON.factRecord),
    ])
  }

  private static func factRecord(_ fact: FactRecord) -> JSON {
    .object([
      "state": .string(fact.state.rawValue),
      "value": fact.value.map(JSON.text),
      "reason": fact.reason.map(JSON.text),
      "plan": fact.plan.map(JSON.plan),
    ])
  }
}

extension FindingRecord.Key {
  /// Names the finding in every report on the same description: standard, requirement, subject.
  var identifier: String {
    [standard, requirement, subject].compactMap(\.self).joined(separator: "/")
  }
}
