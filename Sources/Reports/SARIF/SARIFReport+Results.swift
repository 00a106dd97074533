import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

extension SARIFReport {
  /// How many results of a run GitHub keeps.
  private static let mostAlerts = 5_000

  /// The open gaps, of too many those that weigh most.
  var shownGaps: [Alert] {
    let gaps = entries.alerts.filter { $0.weight != .open }
    guard gaps.count > Self.mostAlerts else { return gaps }
    let sorted = Alert.Weight.allCases.flatMap { weight in gaps.filter { $0.weight == weight } }
    return Array(sorted.prefix(Self.mostAlerts))
  }

  /// A finding of any kind; `nil` where a rule failed, which a notification tells.
  func result(_ entry: Entry) -> JSON? {
    guard let kind = SARIFKind(entry.finding.verdict) else { return nil }
    let weight = kind == .fail ? Alert.Weight(entry.finding.gravity) : nil
    return .object([
      "ruleId": .string(entry.code),
      "ruleIndex": ruleNumbers[entry.code].map(JSON.integer),
      "kind": .string(kind.rawValue),
      "baselineState": baselineState(of: entry.finding),
      "level": weight?.sarifLevel,
      "rank": weight?.sarifRank,
      "message": .message(entry.message),
      "locations": .array([location(of: entry)]),
      "relatedLocations": relatedLocations(of: entry.finding),
      "taxa": taxonomies.reference(
        to: entry.finding.requirement.item, of: entry.finding.standard
      ).map { .array([$0]) },
      "partialFingerprints": fingerprints(of: entry),
      "suppressions": .array([entry.finding.waiver].compactMap(\.self), suppression),
      "properties": properties(of: entry),
    ])
  }

  /// An open gap for GitHub.
  func gap(_ alert: Alert) -> JSON {
    .object([
      "ruleId": .string(alert.entry.code),
      "ruleIndex": ruleNumbers[alert.entry.code].map(JSON.integer),
      "level": alert.weight.sarifLevel,
      "rank": alert.weight.sarifRank,
      "message": .message(alert.text),
      "locations": .array([location(of: alert.entry)]),
      "partialFingerprints": fingerprints(of: alert.entry),
    ])
  }

  private func location(of entry: Entry) -> JSON {
    let subject = entry.finding.subject.map { subject in
      JSON.object([
        "name": .string(entry.subject), "fullyQualifiedName": .string(subject.path),
        "kind": "object",
      ])
    }
    return .object([
      "physicalLocation": places.physicalLocation(entry.place),
      "logicalLocations": subject.map { .array([$0]) },
      "message": places.position(entry.place, in: entries.words.wording).map(JSON.message),
    ])
  }

  /// The facts that decided or are missing, each once with its place and value.
  private func relatedLocations(of finding: Finding) -> JSON? {
    var seen: Set<String> = []
    let facts = (finding.checks.flatMap(\.proof.facts) + finding.missing).filter { fact in
      !fact.isBlock && fact.place != nil && seen.insert(fact.path).inserted
    }
    let locations = facts.compactMap { fact -> JSON? in
      guard let place = fact.place else { return nil }
      let words = entries.words
      let position = places.position(place, in: words.wording)
      return .object([
        "physicalLocation": places.physicalLocation(entries.files.place(place)),
        "logicalLocations": .array([
          .object(["fullyQualifiedName": .string(fact.path), "kind": "property"])
        ]),
        "message": .message(
          [fact.path + words.wording.colon + words.state(of: fact), position].compactMap(\.self)
            .joined(separator: " · ").harmless),
      ])
    }
    return locations.isEmpty ? nil : .array(locations)
  }

  /// The first is the only one that GitHub looks at.
  private func fingerprints(of entry: Entry) -> JSON {
    let digest = entry.fingerprint
    return .object([
      "primaryLocationLineHash": .string(digest.prefix(16) + ":1"),
      "requirementSubject/v1": .string(digest),
    ])
  }

  private func suppression(_ waiver: Waiver) -> JSON {
    let language = entries.words.language
    return .object([
      "kind": "external",
      "status": "accepted",
      "justification": .string(waiver.reason.text(in: language)),
      "location": .object([
        "physicalLocation": places.physicalLocation(entries.files.place(waiver.place))
      ]),
      "properties": .object([
        "approvedBy": .string(waiver.approvedBy.text(in: language)),
        "approvedOn": .string("\(waiver.approvedOn)"), "expires": .string("\(waiver.expires)"),
      ]),
    ])
  }

  private func properties(of entry: Entry) -> JSON {
    let finding = entry.finding
    return .object([
      "obligation": .string(finding.requirement.modality.rawValue),
      "gravity": finding.gravity.map { .string($0.rawValue) },
      "degree": finding.verdict == .notApplicable ? nil : .share(finding.degree),
      "missing": paths(of: finding.missing),
      "planned": paths(of: finding.plans),
      "assumed": paths(of: finding.assumptions),
      "attested": finding.answers.isEmpty ? nil : true,
      "remedy": entry.remedy.map(JSON.string),
    ])
  }

  private func paths(of facts: [FactReference]) -> JSON? {
    facts.isEmpty ? nil : .array(facts) { .string($0.path) }
  }
}
