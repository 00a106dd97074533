import Descriptions
import Standards
import Vocabularies

/// What people judged about the requirements of one standard.
struct AttestationBook {
  private let attestations: [String: [Attestation]]
  private let day: CalendarDate?

  init(_ description: Description, standard: String) {
    let own = description.attestations.filter { ($0.standard ?? standard) == standard }
    attestations = Dictionary(grouping: own, by: \.requirement)
    day = description.asOf
  }

  /// The answer that counts for a check on a subject: of several the most specific, of those the
  /// latest.
  func answer(to check: Check, of requirement: Requirement, on subject: Subject?) -> Attestation? {
    guard !check.judgement.isByFacts else { return nil }
    return attestations[requirement.id, default: []]
      .filter { attestation in
        attestation.holds(on: day)
          && (attestation.check ?? check.id) == check.id
          && (attestation.subject ?? subject?.path) == subject?.path
      }
      .max { left, right in (left.specificity, left.on) < (right.specificity, right.on) }
  }
}

extension Attestation {
  fileprivate var specificity: Int { (subject == nil ? 0 : 2) + (check == nil ? 0 : 1) }
}
