import Assessment
import Descriptions
import Standards
import Vocabularies

/// The open gaps as a plan of action and milestones: an item for each requirement with gaps, which
/// the risks of its subjects belong to.
struct OSCALActionPlan: Sendable {
  private let document: OSCALDocument
  private let findings: OSCALFindings
  private let requirements: [RequirementEntries]

  init(_ assessment: Assessment, presentation: Presentation) {
    document = OSCALDocument(assessment, presentation, .oscalActionPlan)
    findings = OSCALFindings(document)
    requirements = document.entries.byRequirement.filter { !$0.openGaps.isEmpty }
  }

  /// The document, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let gaps = requirements.flatMap(\.openGaps)
    let wording = document.wording
    let names = document.assessment.ruleSets.map(\.standard.number).joined(separator: ", ")
    let file = document.assessment.description.files.first.map(document.entries.files.name)
    return document.json(
      "plan-of-action-and-milestones", title: wording.actionPlan + wording.colon + names,
      version: document.clock.date, metadata: findings.parties.metadata,
      .object([
        "system-id": .object([
          "identifier-type": .string(OSCAL.namespace), "id": .string((file ?? "-").percentEncoded),
        ]),
        "local-definitions": .object([
          "components": .filled(findings.parties.components(of: gaps.map(\.finding))),
          "assessment-assets": findings.parties.assets,
        ]),
        "observations": .filled(gaps.map(findings.observations.observation)),
        "risks": .filled(gaps.map(findings.risks.risk)),
        "poam-items": .array(requirements.isEmpty ? [nothingToDo] : requirements.map(item)),
      ]),
      resources: OSCALSources(document).files)
  }

  private func item(_ requirement: RequirementEntries) -> JSON {
    let wording = document.wording
    let gaps = requirement.openGaps
    var seen: Set<String> = []
    let remedies = gaps.compactMap(\.remedy).filter { seen.insert($0).inserted }
    let due = requirement.plannedUntil.map { wording.name(of: .due) + wording.colon + "\($0)" }
    return .object([
      "uuid": findings.parties.identifier("item \(requirement.code)"),
      "title": OSCALText.title(
        "\(requirement.code): \(requirement.requirement.text.text(in: document.language))"),
      "description": OSCALText.prose(remedies + [due].compactMap(\.self)),
      "props": .filled([
        OSCAL.property("requirement", requirement.code),
        OSCAL.property("gravity", requirement.requirement.gravity?.rawValue),
      ]),
      "related-observations": .array(gaps, findings.observations.reference),
      "related-risks": .array(gaps, findings.risks.reference),
    ])
  }

  /// OSCAL wants an item, and a plan that is not there reads as if nobody had looked.
  private var nothingToDo: JSON {
    .object([
      "uuid": findings.parties.identifier("nothing to do"),
      "title": OSCALText.title(document.wording.noOpenGaps),
      "description": OSCALText.prose(document.wording.noOpenGaps),
    ])
  }
}
