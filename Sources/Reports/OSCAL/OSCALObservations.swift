import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// What was seen: an observation for each finding, and one for each reason why a requirement does
/// not apply.
struct OSCALObservations: Sendable {
  /// How many facts an observation names; a clause about everything may read thousands.
  private static let mostFacts = 20

  private let document: OSCALDocument
  private let parties: OSCALParties

  init(_ document: OSCALDocument, _ parties: OSCALParties) {
    self.document = document
    self.parties = parties
  }

  /// What a finding rests on.
  func observation(on entry: Entry) -> JSON {
    observation(
      identifier(of: entry), on: entry, subjects: [entry.finding], evidence: evidence(of: entry))
  }

  /// Points to the observation on a finding.
  func reference(to entry: Entry) -> JSON { .object(["observation-uuid": identifier(of: entry)]) }

  /// Why a requirement does not apply, once for all subjects for which the reason is the same.
  func observations(notApplicable entries: [Entry]) -> [JSON] {
    var messages: [String] = []
    let groups = Dictionary(grouping: entries, by: \.message)
    for entry in entries where !messages.contains(entry.message) { messages.append(entry.message) }
    return messages.compactMap { message in
      guard let group = groups[message], let first = group.first else { return nil }
      return observation(
        parties.identifier("not applicable \(first.code) \(message)"), on: first,
        subjects: group.map(\.finding), evidence: evidence(of: first))
    }
  }

  private func identifier(of entry: Entry) -> JSON {
    parties.identifier("observation \(entry.fingerprint)")
  }

  private func observation(
    _ identifier: JSON, on entry: Entry, subjects: [Finding], evidence: [JSON]
  ) -> JSON {
    let requirement = entry.finding.requirement
    let control = document.identifiers(entry.finding.standard).control(requirement.id)
    return .object([
      "uuid": identifier,
      "title": OSCALText.title("\(entry.code): \(requirement.text.text(in: document.language))"),
      "description": OSCALText.prose(entry.message),
      "props": .filled([
        OSCAL.property("verdict", entry.finding.verdict.rawValue),
        OSCAL.property("control-id", control),
      ]),
      "methods": .array(methods(of: entry.finding), JSON.string),
      "types": .array(["control-objective"]),
      "origins": .array([parties.origin]),
      "subjects": .array(subjects) { parties.reference(to: $0.subject) },
      "relevant-evidence": .filled(evidence),
      "collected": .string(document.clock.now),
    ])
  }

  private func methods(of finding: Finding) -> [String] {
    let byFacts = finding.requirement.checks.contains(where: \.judgement.isByFacts)
    let byPeople = finding.requirement.checks.contains { !$0.judgement.isByFacts }
    return [
      byFacts ? OSCALMethod.examine.rawValue : nil, byPeople ? OSCALMethod.interview.rawValue : nil,
    ].compactMap(\.self)
  }

  // MARK: Evidence

  /// The facts that decided or are missing, and what people judged, each with its place.
  private func evidence(of entry: Entry) -> [JSON] {
    let (words, wording) = (document.entries.words, document.wording)
    let facts = entry.finding.facts
    let shown = facts.prefix(Self.mostFacts).map { fact in
      evidence(at: fact.place, fact.path + wording.colon + words.state(of: fact), fact.path)
    }
    let more = facts.count - shown.count
    let answers = entry.finding.answers.map { evidence(at: $0.place, words.judgement($0)) }
    return shown + (more > 0 ? [evidence(at: nil, wording.further(more))] : []) + answers
  }

  private func evidence(at place: Place?, _ text: String, _ path: String? = nil) -> JSON {
    let place = place.map(document.entries.files.place)
    return .object([
      "href": place.map { .string("\($0.file.percentEncoded)#L\($0.line)") },
      "description": OSCALText.prose(text),
      "props": .filled([OSCAL.property("path", path)]),
    ])
  }
}
