import Assessment
import Standards

/// Findings as OSCAL has them, which knows only what is satisfied and what is not.
struct OSCALFindings: Sendable {
  let document: OSCALDocument
  let parties: OSCALParties
  let observations: OSCALObservations
  let risks: OSCALRisks

  init(_ document: OSCALDocument) {
    let parties = OSCALParties(document)
    let observations = OSCALObservations(document, parties)
    self.document = document
    self.parties = parties
    self.observations = observations
    risks = OSCALRisks(document, parties, observations)
  }

  /// A finding; `nil` for what does not apply and where a rule failed.
  func finding(on entry: Entry) -> JSON? {
    guard let state = State(Standing(entry.finding)) else { return nil }
    let wording = document.wording
    let (finding, requirement) = (entry.finding, entry.finding.requirement)
    let identifiers = document.identifiers(finding.standard)
    let isGap = finding.verdict == .gap
    let status = JSON.object([
      "state": .string(state.word), "reason": .string(state.reason),
      "remarks": state.reason == "other"
        ? OSCALText.prose(wording.name(of: finding.verdict) + wording.colon + entry.message) : nil,
    ])
    return .object([
      "uuid": parties.identifier("finding \(entry.fingerprint)"),
      "title": OSCALText.title("\(entry.code): \(entry.subject)"),
      "description": OSCALText.prose(entry.message),
      "props": .filled([
        OSCAL.property("verdict", finding.verdict.rawValue),
        OSCAL.property("checks-met", "\(finding.degree.part)/\(finding.degree.whole)"),
      ]),
      "origins": .array([parties.origin]),
      "target": .object([
        "type": "statement-id",
        "target-id": .string(identifiers.statement(requirement.id)),
        "status": status,
        "implementation-status": (state.implementation ?? (finding.plans.isEmpty ? nil : "planned"))
          .map { .object(["state": .string($0)]) },
      ]),
      "related-observations": .array([observations.reference(to: entry)]),
      "related-risks": isGap ? .array([risks.reference(to: entry)]) : nil,
    ])
  }
}

extension OSCALFindings {
  /// The words for a standing.
  struct State: Sendable, Hashable {
    let word: String
    let reason: String
    /// How far what is asked is implemented; `nil` if it is not, which OSCAL has no word for.
    let implementation: String?

    /// The words; `nil` where there is no finding.
    init?(_ standing: Standing) {
      switch standing {
      case .met: (word, reason, implementation) = ("satisfied", "pass", "implemented")
      case .gap, .accepted: (word, reason, implementation) = ("not-satisfied", "fail", nil)
      case .partlyMet: (word, reason, implementation) = ("not-satisfied", "fail", "partial")
      case .undetermined, .needsReview:
        (word, reason, implementation) = ("not-satisfied", "other", nil)
      case .notApplicable, .failed: return nil
      }
    }
  }
}
