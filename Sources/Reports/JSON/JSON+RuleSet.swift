import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

extension JSON {
  static func description(_ description: Descriptions.Description) -> JSON {
    let header = description.header
    return .object([
      "title": header.title.map(JSON.text),
      "files": .array(description.files, JSON.string),
      "documents": description.documents.isEmpty
        ? nil : .array(description.documents) { .string($0.path) },
      "language": header.language.map { .string($0.rawValue) },
      "as_of": description.asOf.map { .string("\($0)") },
      "prepared_by": header.preparedBy.map { author in
        .object([
          "name": author.name.map(JSON.text), "role": author.role.map(JSON.text),
          "contact": author.contact.map(JSON.string),
        ])
      },
    ])
  }

  static func ruleSet(_ ruleSet: RuleSet) -> JSON {
    let standard = ruleSet.standard
    return .object([
      "id": .string(standard.id),
      "path": .string(ruleSet.path),
      "number": .string(standard.number),
      "edition": .string(standard.edition),
      "title": .text(standard.title),
      "issuer": standard.issuer.map(JSON.text),
      "issued": standard.issued.map { .string("\($0)") },
      "effective": standard.effective.map { .string("\($0)") },
      "replaces": standard.predecessor.map { earlier in
        .object([
          "number": .string(earlier.number), "edition": .string(earlier.edition),
          "issued": earlier.issued.map { .string("\($0)") },
          "effective": earlier.effective.map { .string("\($0)") },
        ])
      },
      "status": standard.status.map(JSON.text),
      "note": standard.note.map(JSON.text),
      "vocabulary": .string(standard.vocabulary),
      "parameters": .array(standard.parameters) { .parameter($0, in: ruleSet) },
      "profile": ruleSet.tailoring.map { .tailoring($0) },
    ])
  }

  /// A figure as it is judged by.
  private static func parameter(
    _ parameter: Standard.Parameter, in ruleSet: RuleSet
  ) -> JSON {
    let setting = ruleSet.tailoring?.setting(of: parameter)
    return .object([
      "name": .string(parameter.name),
      "value": .value(ruleSet.value(of: parameter)),
      "title": .text(parameter.title),
      "source": .string(setting == nil ? parameter.source.rawValue : "profile"),
      "because": (setting?.because ?? parameter.because).map(JSON.text),
    ])
  }

  static func clause(_ clause: ClauseSummary, register: inout Register) -> JSON {
    .object([
      "standard": .string(clause.standard),
      "clause": .string(clause.clause.number),
      "title": .text(clause.clause.title),
      "formerly": .array(clause.clause.formerNumbers, JSON.string),
      "informative": .bool(clause.clause.isInformative),
      "scope": clause.scope.map { register.name(of: $0) },
      "summary": .summary(clause.summary),
    ])
  }

  static func requirement(_ judged: JudgedRequirement) -> JSON {
    let requirement = judged.requirement
    return .object([
      "standard": .string(judged.standard),
      "id": .string(requirement.id),
      "clause": .string(requirement.clause),
      "item": .string(requirement.item),
      "modality": .string(requirement.modality.rawValue),
      "gravity": requirement.gravity.map { .string($0.rawValue) },
      "since": requirement.since.map { since in
        .object([
          "edition": .string(since.edition), "change": .string(since.kind.rawValue),
          "source": .string(since.provenance.rawValue),
        ])
      },
      "source": .string(requirement.provenance.rawValue),
      "text": .text(requirement.text),
      "applies": requirement.applicability.map { .text($0.inWords) },
      "evidence": .array(requirement.evidence, JSON.text),
      "references": .array(requirement.references.places) { reference in
        .object([
          "standard": .string(reference.standard), "article": .string(reference.article),
        ])
      },
      "references_because": requirement.references.because.map(JSON.text),
      "note": requirement.note.map(JSON.text),
      "place": .place(requirement.place),
    ])
  }
}
