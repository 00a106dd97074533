import Assessment
import Descriptions
import Standards
import Vocabularies

/// An assessment as results of OSCAL: findings with what they rest on and put at stake, what does
/// not apply and why, and what people attested.
struct OSCALAssessmentResults: Sendable {
  private let document: OSCALDocument
  private let findings: OSCALFindings
  private let requirements: [RequirementEntries]

  init(_ assessment: Assessment, presentation: Presentation) {
    document = OSCALDocument(assessment, presentation, .oscalAssessmentResults)
    findings = OSCALFindings(document)
    requirements = document.entries.byRequirement
  }

  /// The document, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let sources = OSCALSources(document)
    let plan = sources.plan
    return document.json(
      "assessment-results", title: title, version: document.clock.date,
      metadata: findings.parties.metadata,
      .object([
        "import-ap": .object([
          "href": plan.href, "remarks": OSCALText.prose(document.wording.noAssessmentPlan),
        ]),
        "results": .array([result]),
      ]),
      resources: [plan.resource] + sources.files)
  }

  private var title: String {
    let names = document.assessment.ruleSets.map(\.standard.number).joined(separator: ", ")
    return [document.wording.gapReport, names].joined(separator: document.wording.colon)
  }

  private var result: JSON {
    let all = document.entries.all
    let gaps = all.filter { $0.finding.verdict == .gap }
    let failed = all.filter { $0.finding.verdict == .error }
    let judged = all.filter { $0.finding.verdict != .notApplicable }
    return .object([
      "uuid": findings.parties.identifier("result \(document.clock.date)"),
      "title": OSCALText.title("\(title), \(document.clock.date)"),
      "description": OSCALText.prose(document.wording.limits),
      "start": .string(document.clock.now),
      "end": .string(document.clock.now),
      "local-definitions": .object([
        "components": .filled(findings.parties.components(of: all.map(\.finding))),
        "assessment-assets": findings.parties.assets,
      ]),
      "reviewed-controls": reviewedControls,
      "attestations": .array([limits] + attestations),
      "assessment-log": failed.isEmpty
        ? nil : .object(["entries": .array(failed, logEntry)]),
      "observations": .filled(
        judged.map(findings.observations.observation)
          + requirements.flatMap { requirement in
            findings.observations.observations(
              notApplicable: requirement.entries.filter { $0.finding.verdict == .notApplicable })
          }),
      "risks": .filled(gaps.map(findings.risks.risk)),
      "findings": .filled(all.map(findings.finding)),
    ])
  }

  // MARK: What was looked at

  private var reviewedControls: JSON {
    let excluded = requirements.filter { $0.standing == .notApplicable }
    let included = requirements.filter { $0.standing != .notApplicable }
    return .object([
      "control-selections": .array([
        .object([
          "include-all": included.isEmpty ? .object([]) : nil,
          "include-controls": .filled(included.map(selection)),
          "exclude-controls": .filled(excluded.map(selection)),
          "remarks": excluded.isEmpty ? nil : OSCALText.prose(document.wording.excludedControls),
        ])
      ])
    ])
  }

  private func selection(_ requirement: RequirementEntries) -> JSON {
    let identifiers = document.identifiers(requirement.standard)
    return .object(["control-id": .string(identifiers.control(requirement.requirement.id))])
  }

  private func logEntry(_ entry: Entry) -> JSON {
    .object([
      "uuid": findings.parties.identifier("failure \(entry.fingerprint)"),
      "title": OSCALText.title("\(entry.code): \(entry.subject)"),
      "description": OSCALText.prose(entry.message),
      "start": .string(document.clock.now),
    ])
  }

  // MARK: What people say

  private var limits: JSON {
    .object([
      "parts": .array([
        .object([
          "name": "limitations", "ns": .string(OSCAL.namespace),
          "prose": OSCALText.prose(document.wording.limits),
        ])
      ])
    ])
  }

  /// What people judged, each answer once.
  private var attestations: [JSON] {
    var seen: Set<Attestation> = []
    return document.entries.all.flatMap { entry in
      entry.finding.answers.filter { seen.insert($0).inserted }.map { answer in
        attestation(answer, on: entry)
      }
    }
  }

  private func attestation(_ answer: Attestation, on entry: Entry) -> JSON {
    .object([
      "parts": .array([
        .object([
          "name": "attestation", "ns": .string(OSCAL.namespace),
          "title": OSCALText.title(entry.code),
          "prose": OSCALText.prose(document.entries.words.judgement(answer)),
        ])
      ])
    ])
  }
}
