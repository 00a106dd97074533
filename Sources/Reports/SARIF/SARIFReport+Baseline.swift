import Assessment
import Digests
import Standards

extension SARIFReport {
  /// Names the report that is compared with; GitHub makes its own comparisons.
  var baselineGuid: JSON? {
    guard isForEveryone, let review = entries.assessment.baselineReview else { return nil }
    let name = "baseline sha256:\(review.baseline.source.digest.hexadecimal)"
    return .string(NameBasedUUID(name).description)
  }

  /// What became of a finding since the baseline; `nil` if there is none.
  func baselineState(of finding: Finding) -> JSON? {
    let change = entries.assessment.baselineReview?.change(of: finding)
    return change.map { .string($0.state.rawValue) }
  }

  /// The findings that only the baseline has, each with the reason.
  var absentResults: [JSON] { absent.compactMap(absentResult) }

  /// The requirements that have absent results only, which need rules to point to.
  var absentRules: [JSON] {
    guard isForEveryone else { return [] }
    var seen = Set(ruleNumbers.keys)
    return absent.compactMap { record, reason in
      let code = code(of: record)
      guard seen.insert(code).inserted else { return nil }
      let words = entries.words.wording
      let text = words.item(record.item) + words.colon + words.absence(reason)
      return .object(["id": .string(code), "shortDescription": .message(text.harmless)])
    }
  }

  private var absent: [(record: FindingRecord, reason: BaselineReview.Absence)] {
    guard let review = entries.assessment.baselineReview else { return [] }
    return review.comparison.changes.compactMap { change in
      guard let before = change.before, let reason = review.absence(of: change.key) else {
        return nil
      }
      return (before, reason)
    }
  }

  private func code(of record: FindingRecord) -> String {
    entries.codes.code(of: record.key.requirement, in: record.key.standard)
  }

  private func absentResult(
    _ record: FindingRecord, because reason: BaselineReview.Absence
  ) -> JSON? {
    guard let kind = SARIFKind(record.outcome.verdict) else { return nil }
    let words = entries.words
    let weight = kind == .fail ? Alert.Weight(record.outcome.gravity) : nil
    let code = code(of: record)
    let digest = record.key.fingerprint
    return .object([
      "ruleId": .string(code),
      "ruleIndex": ruleNumbers[code].map(JSON.integer),
      "kind": .string(kind.rawValue),
      "baselineState": .string(FindingChange.State.absent.rawValue),
      "level": weight?.sarifLevel,
      "rank": weight?.sarifRank,
      "message": .message(
        words.wording.sentences([
          words.wording.notThereAnyMore, words.wording.absence(reason),
        ]).harmless),
      "locations": record.key.subject.map { path in
        .array([
          .object([
            "logicalLocations": .array([
              .object(["fullyQualifiedName": .string(path), "kind": "object"])
            ])
          ])
        ])
      },
      "partialFingerprints": .object(["requirementSubject/v1": .string(digest)]),
      "suppressions": .array([]),
    ])
  }
}
