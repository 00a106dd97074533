import Assessment
import Descriptions
import Standards
import Vocabularies

/// What gaps put at stake, and what is to be done about them.
struct OSCALRisks: Sendable {
  private let document: OSCALDocument
  private let parties: OSCALParties
  private let observations: OSCALObservations

  init(_ document: OSCALDocument, _ parties: OSCALParties, _ observations: OSCALObservations) {
    self.document = document
    self.parties = parties
    self.observations = observations
  }

  /// Points to the risk of a gap.
  func reference(to entry: Entry) -> JSON { .object(["risk-uuid": identifier(of: entry)]) }

  /// The risk of a gap.
  func risk(of entry: Entry) -> JSON {
    let finding = entry.finding
    let statement = finding.requirement.text.text(in: document.language)
    return .object([
      "uuid": identifier(of: entry),
      "title": OSCALText.title("\(entry.code): \(statement)"),
      "description": OSCALText.prose(entry.message),
      "statement": OSCALText.prose(statement),
      "props": .filled([
        finding.waiver.flatMap { _ in OSCAL.standardProperty("accepted", "yes") },
        OSCAL.property("gravity", finding.gravity?.rawValue),
      ]),
      "status": finding.waiver == nil ? "open" : "deviation-approved",
      "characterizations": .array([
        .object([
          "origin": parties.origin,
          "facets": .array([
            .object([
              "name": "severity", "system": .string(OSCAL.system),
              "value": .string(finding.gravity.oscalSeverity),
            ])
          ]),
        ])
      ]),
      "deadline": ReportClock.beginning(of: finding.deadline).map(JSON.string),
      "remediations": .filled([recommendation(entry)] + finding.plans.map { plan($0, of: entry) }),
      "risk-log": finding.waiver.map { log($0, of: entry) },
      "related-observations": .array([observations.reference(to: entry)]),
    ])
  }

  private func identifier(of entry: Entry) -> JSON {
    parties.identifier("risk \(entry.fingerprint)")
  }

  private func recommendation(_ entry: Entry) -> JSON? {
    guard let remedy = entry.remedy else { return nil }
    return .object([
      "uuid": parties.identifier("remedy \(entry.fingerprint)"), "lifecycle": "recommendation",
      "title": OSCALText.title(document.wording.remedy), "description": OSCALText.prose(remedy),
    ])
  }

  private func plan(_ fact: FactReference, of entry: Entry) -> JSON {
    .object([
      "uuid": parties.identifier("plan \(entry.fingerprint) \(fact.path)"), "lifecycle": "planned",
      "title": OSCALText.title(fact.path),
      "description": OSCALText.prose(document.entries.words.state(of: fact)),
    ])
  }

  /// Who accepted the gap.
  private func log(_ waiver: Waiver, of entry: Entry) -> JSON {
    .object([
      "entries": .array([
        .object([
          "uuid": parties.identifier("waiver \(entry.fingerprint)"),
          "description": OSCALText.prose(document.entries.words.acceptance(waiver)),
          "start": .string(ReportClock.beginning(of: waiver.approvedOn) ?? document.clock.now),
          "status-change": "deviation-approved",
        ])
      ])
    ])
  }
}

extension Finding {
  /// The last day that somebody set for it: of plans, or of the waiver.
  fileprivate var deadline: CalendarDate? {
    waiver?.expires ?? plans.compactMap(\.plan?.by).max()
  }
}

extension Gravity? {
  /// How bad OSCAL calls it.
  fileprivate var oscalSeverity: String {
    switch self {
    case .major: "high"
    case .minor: "moderate"
    case .observation, nil: "low"
    }
  }
}
