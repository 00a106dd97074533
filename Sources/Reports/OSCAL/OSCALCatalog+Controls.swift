import Assessment
import Standards
import Vocabularies

extension OSCALCatalog {
  func control(_ requirement: Requirement, number: Int) -> JSON {
    let text = requirement.text.text(in: document.language)
    let wording = document.wording
    let applied = requirement.appliedIn.filter { ruleSet.requirement($0) != nil }
    return .object([
      "id": .string(identifiers.control(requirement.id)),
      "class": "requirement",
      "title": OSCALText.title(text),
      "props": .filled([
        OSCAL.standardProperty("label", wording.item(requirement.item)),
        OSCAL.standardProperty("sort-id", number.asSortKey),
        OSCAL.property("requirement", requirement.id),
        OSCAL.property("obligation", requirement.modality.rawValue),
        OSCAL.property("gravity", requirement.gravity?.rawValue),
        OSCAL.property("source", requirement.provenance.rawValue),
        requirement.since.flatMap { OSCAL.property("edition-change", "\($0.kind) \($0.edition)") },
      ]),
      "links": .filled(
        applied.map { OSCAL.link("#" + identifiers.control($0), "related") }
          + requirement.references.places.map(OSCALSources.link)),
      "parts": .filled(
        [statement(requirement), guidance(requirement)]
          + requirement.checks.map { objective($0, of: requirement) } + methods(of: requirement)
          + [remedy(of: requirement)]),
    ])
  }

  private func statement(_ requirement: Requirement) -> JSON {
    .object([
      "id": .string(identifiers.statement(requirement.id)), "name": "statement",
      "prose": OSCALText.prose(requirement.text.text(in: document.language)),
    ])
  }

  /// When the requirement is to be kept, and what else there is to know.
  private func guidance(_ requirement: Requirement) -> JSON? {
    let (language, wording) = (document.language, document.wording)
    let references = requirement.references.text(in: language, wording)
    let paragraphs = [
      requirement.applicability.map { wording.onlyWhere($0.inWords.text(in: language)) },
      requirement.note?.text(in: language),
      references.isEmpty ? nil : wording.references + wording.colon + references,
      requirement.provenance == .recall ? wording.fromMemory : nil,
    ]
    return part("gdn", "guidance", of: requirement, paragraphs)
  }

  /// What would close a gap; a part that OSCAL does not know.
  private func remedy(of requirement: Requirement) -> JSON? {
    part(
      "rmd", "remedy", of: requirement, [requirement.remedy?.source(in: document.language)],
      namespace: OSCAL.namespace)
  }

  private func part(
    _ suffix: String, _ name: String, of requirement: Requirement, _ paragraphs: [String?],
    namespace: String? = nil
  ) -> JSON? {
    guard paragraphs.contains(where: { $0 != nil }) else { return nil }
    return .object([
      "id": .string("\(identifiers.control(requirement.id))_\(suffix)"), "name": .string(name),
      "ns": namespace.map(JSON.string), "prose": OSCALText.prose(paragraphs),
    ])
  }

  // MARK: How it is judged

  private func objective(_ check: Check, of requirement: Requirement) -> JSON {
    let (language, wording) = (document.language, document.wording)
    let condition = check.condition.map {
      wording.onlyIf + wording.colon + MarkdownText.code($0.source)
    }
    let judgement: [String?] =
      switch check.judgement {
      case .expectation(let expectation, let gap):
        [
          wording.expectation + wording.colon + MarkdownText.code(expectation.source),
          wording.gapText + wording.colon + OSCALText.escaped(gap.source(in: language)),
        ]
      case .attestation(let attestation):
        [
          wording.attestation + wording.colon
            + OSCALText.escaped(attestation.question.source(in: language)),
          attestation.lookAt.map {
            wording.lookAt + wording.colon + OSCALText.escaped($0.source(in: language))
          },
        ]
      }
    return .object([
      "id": .string(identifiers.objective(check, of: requirement)),
      "name": "assessment-objective",
      "props": .filled([OSCAL.standardProperty("label", check.id)]),
      "prose": OSCALText.markup(([condition] + judgement).compactMap(\.self)),
      "links": .array([
        OSCAL.link("#" + identifiers.statement(requirement.id), "assessment-for")
      ]),
    ])
  }

  /// Facts are examined, people are interviewed.
  private func methods(of requirement: Requirement) -> [JSON] {
    let language = document.language
    let questions = requirement.checks.compactMap { check in
      if case .attestation(let attestation) = check.judgement { attestation } else { nil }
    }
    var methods: [JSON] = []
    if questions.count < requirement.checks.count {
      let evidence = requirement.evidence.map { $0.text(in: language) }
      methods.append(method(.examine, of: requirement, objects: evidence))
    }
    if !questions.isEmpty {
      let objects = questions.compactMap { $0.lookAt?.source(in: language) }
      methods.append(method(.interview, of: requirement, objects: objects))
    }
    return methods
  }

  private func method(
    _ method: OSCALMethod, of requirement: Requirement, objects: [String]
  ) -> JSON {
    let control = identifiers.control(requirement.id)
    return .object([
      "id": .string("\(control)_asm-\(method.rawValue.lowercased())"),
      "name": "assessment-method",
      "props": .filled([OSCAL.property("method", method.rawValue, in: OSCAL.methods)]),
      "parts": objects.isEmpty
        ? nil
        : .array([
          .object(["name": "assessment-objects", "prose": OSCALText.prose(objects)])
        ]),
    ])
  }
}

/// How something is assessed, in NIST's words.
enum OSCALMethod: String, Sendable {
  /// Facts are looked at.
  case examine = "EXAMINE"
  /// A person is asked.
  case interview = "INTERVIEW"
}
