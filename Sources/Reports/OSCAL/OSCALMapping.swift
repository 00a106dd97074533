import Assessment
import Standards
import Vocabularies

/// Where other texts ask the like, as a collection of mappings: one for each text.
///
/// Rule sets say that places are related and what ties them, no more; so all that is claimed is that
/// they intersect.
struct OSCALMapping: Sendable {
  private let document: OSCALDocument
  /// The texts that requirements refer to, in the order of their mention.
  private let texts: [String]

  /// - Throws: That no requirement refers to another text, which OSCAL has no document for.
  init(_ assessment: Assessment, presentation: Presentation) throws(ReportError) {
    document = OSCALDocument(assessment, presentation, .oscalMapping)
    var seen: Set<String> = []
    texts = assessment.ruleSets.flatMap(\.requirements).flatMap(\.references.places)
      .map(\.standard).filter { seen.insert($0).inserted }
    guard !texts.isEmpty else {
      throw ReportError(
        "oscal-mapping has nothing to hold: no requirement refers to another text",
        hint: "references are written in a rule set as `references: {gdpr: [\"17\"]}`")
    }
  }

  /// The document, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let wording = document.wording
    let sources = OSCALSources(document)
    let ruleSets = document.assessment.ruleSets
    let names = ruleSets.map(\.standard.number).joined(separator: ", ")
    return document.json(
      "mapping-collection", title: wording.references + wording.colon + names,
      version: document.clock.date,
      .object([
        "provenance": .object([
          "method": "human", "matching-rationale": "semantic", "status": "not-complete",
          "mapping-description": OSCALText.prose(wording.mappingsIntersect),
        ]),
        "mappings": .array(
          ruleSets.flatMap { ruleSet in texts.compactMap { mapping(of: ruleSet, to: $0) } }),
      ]),
      resources: ruleSets.map { sources.resource(for: $0.standard) }
        + texts.map(sources.resource(forText:)))
  }

  private func mapping(of ruleSet: RuleSet, to text: String) -> JSON? {
    let standard = ruleSet.standard
    let identifiers = document.identifiers(standard.id)
    let related = ruleSet.requirements.filter { $0.references.concerns(text) }
    let others = ruleSet.requirements.filter { !$0.references.concerns(text) }
    guard !related.isEmpty else { return nil }
    let unmapped = JSON.array(others) { .string(identifiers.control($0.id)) }
    return .object([
      "uuid": .string(OSCAL.identifier("mapping \(standard.id) \(text)")),
      "source-resource": .object([
        "type": "catalog", "href": .string(OSCALCatalog.fileName(of: standard)),
      ]),
      "target-resource": .object([
        "type": "catalog", "href": .string("#" + OSCALSources.identifier(ofText: text)),
      ]),
      "maps": .array(related) { map($0, of: standard, to: text) },
      "source-gap-summary": others.isEmpty
        ? nil
        : .object([
          "uuid": .string(OSCAL.identifier("unmapped \(standard.id) \(text)")),
          "unmapped-controls": .array([.object(["with-ids": unmapped])]),
        ]),
    ])
  }

  private func map(_ requirement: Requirement, of standard: Standard, to text: String) -> JSON {
    let identifiers = document.identifiers(standard.id)
    let because = requirement.references.because?.text(in: document.language)
    return .object([
      "uuid": .string(OSCAL.identifier("map \(standard.id) \(requirement.id) \(text)")),
      "relationship": "intersects-with",
      "sources": .array([
        .object(["type": "control", "id-ref": .string(identifiers.control(requirement.id))])
      ]),
      "targets": .array(requirement.references.places.filter { $0.standard == text }) { place in
        .object([
          "type": "control",
          "id-ref": .string(OSCALIdentifiers.control(place.article, ofText: text)),
          "props": .filled([
            OSCAL.property("label", "\(text.uppercased()) \(place.article)")
          ]),
        ])
      },
      "remarks": because.map(OSCALText.prose),
    ])
  }
}

extension CrossReferences {
  /// Whether a text is referred to.
  fileprivate func concerns(_ text: String) -> Bool { places.contains { $0.standard == text } }
}
