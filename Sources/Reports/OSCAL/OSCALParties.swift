import Assessment
import Descriptions
import Standards
import Vocabularies

/// Who and what an assessment is about and was made with: the organisation, the subjects of
/// findings, the tool.
struct OSCALParties: Sendable {
  private let document: OSCALDocument
  /// What tells this company's identifiers from those of others.
  private let seed: String

  init(_ document: OSCALDocument) {
    self.document = document
    let description = document.assessment.description
    let title = description.header.title?.translations.first?.text
    seed = [title, description.files.first.map(document.entries.files.name)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// An identifier that is the same in every report on the company.
  func identifier(_ name: String) -> JSON { .string(OSCAL.identifier("\(seed) \(name)")) }

  // MARK: The organisation

  /// The members of metadata that say who is concerned.
  var metadata: [JSON.Member] {
    JSON.object([
      "roles": .array([
        .object(["id": "assessed-party", "title": OSCALText.title(document.wording.assessedParty)])
      ]),
      "parties": .array([
        .object([
          "uuid": identifier("organisation"), "type": "organization",
          "name": .string(document.wording.wholeOrganisation),
        ])
      ]),
      "responsible-parties": .array([
        .object([
          "role-id": "assessed-party", "party-uuids": .array([identifier("organisation")]),
        ])
      ]),
    ]).members
  }

  // MARK: Subjects

  /// What a finding is about.
  func reference(to subject: Subject?) -> JSON {
    guard let subject else {
      return .object(["subject-uuid": identifier("organisation"), "type": "party"])
    }
    return .object(["subject-uuid": identifier("subject \(subject.path)"), "type": "component"])
  }

  /// The subjects of some findings, each once.
  func components(of findings: [Finding]) -> [JSON] {
    var seen: Set<String> = []
    return findings.compactMap { finding in
      guard let subject = finding.subject, seen.insert(subject.path).inserted else { return nil }
      return .object([
        "uuid": identifier("subject \(subject.path)"),
        "type": .string(subject.recordName),
        "title": OSCALText.title(document.entries.words.subject(of: finding)),
        "description": OSCALText.prose(subject.path),
        "props": .filled([OSCAL.property("path", subject.path)]),
        "status": .object(["state": "operational"]),
      ])
    }
  }

  // MARK: The tool

  /// The tool and where it runs.
  var assets: JSON {
    .object([
      "components": .array([
        .object([
          "uuid": tool, "type": "software", "title": .string(Engine.name),
          "description": OSCALText.prose(document.wording.limits),
          "props": .filled([OSCAL.standardProperty("version", Engine.version)]),
          "status": .object(["state": "operational"]),
        ])
      ]),
      "assessment-platforms": .array([
        .object([
          "uuid": identifier("platform"), "title": .string(Engine.name),
          "uses-components": .array([.object(["component-uuid": tool])]),
        ])
      ]),
    ])
  }

  /// That the tool said so.
  var origin: JSON {
    .object(["actors": .array([.object(["type": "tool", "actor-uuid": tool])])])
  }

  private var tool: JSON { .string(OSCAL.identifier("tool")) }
}
