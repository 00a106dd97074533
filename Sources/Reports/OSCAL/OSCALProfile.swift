import Assessment
import Standards
import Vocabularies

/// What a run judged of a rule set, as a profile of the catalog that ``OSCALCatalog`` writes.
struct OSCALProfile: Sendable {
  private let document: OSCALDocument
  private let ruleSet: RuleSet

  /// - Throws: That there is not just one rule set.
  init(_ assessment: Assessment, presentation: Presentation) throws(ReportError) {
    document = OSCALDocument(assessment, presentation, .oscalProfile)
    ruleSet = try document.onlyRuleSet()
  }

  /// The document, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let standard = ruleSet.standard
    return document.json(
      "profile", title: "\(standard.number) \(standard.title.text(in: document.language))",
      version: document.clock.date, remarks: [document.wording.profileOfSelection],
      .object([
        "imports": .array([selection]),
        "merge": .object(["as-is": true]),
      ]),
      resources: [OSCALSources(document).resource(for: standard)])
  }

  /// All requirements, or those that were judged.
  private var selection: JSON {
    let identifiers = document.identifiers(ruleSet.standard.id)
    let judged = Set(document.assessment.findings.map(\.requirement.id))
    let chosen = ruleSet.requirements.map(\.id).filter(judged.contains)
    let isWhole = chosen.count == ruleSet.requirements.count
    let controls = JSON.array(chosen) { .string(identifiers.control($0)) }
    return .object([
      "href": .string(OSCALCatalog.fileName(of: ruleSet.standard)),
      "include-all": isWhole ? .object([]) : nil,
      "include-controls": isWhole ? nil : .array([.object(["with-ids": controls])]),
    ])
  }
}

extension OSCALCatalog {
  /// The name that other documents know the catalog of a standard by.
  static func fileName(of standard: Standard) -> String {
    "\(standard.id).oscal-catalog.json".percentEncoded
  }
}
