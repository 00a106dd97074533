import Assessment
import Digests
import Standards
import Vocabularies

/// What all documents of OSCAL are made from.
struct OSCALDocument: Sendable {
  let entries: Entries
  let clock: ReportClock
  let codes: RequirementCodes
  /// What the document is made from.
  let record: RunRecord

  init(_ assessment: Assessment, _ presentation: Presentation, _ format: ReportFormat) {
    let entries = Entries(assessment, presentation)
    self.entries = entries
    record = RunRecord(of: assessment, presentation: presentation, format: format)
    clock = ReportClock(assessment, entries.words.wording)
    codes = RequirementCodes(assessment.ruleSets.map { ($0.standard.id, $0.standard.edition) })
  }

  var assessment: Assessment { entries.assessment }
  var language: Language { entries.words.language }
  var wording: any Wording { entries.words.wording }

  /// The names of the parts of a standard.
  func identifiers(_ standard: String) -> OSCALIdentifiers { OSCALIdentifiers(standard, codes) }

  /// The only rule set, for models that describe one.
  ///
  /// - Throws: That there are several, or none.
  func onlyRuleSet() throws(ReportError) -> RuleSet {
    guard let ruleSet = assessment.ruleSets.first, assessment.ruleSets.count == 1 else {
      let names = assessment.ruleSets.map(\.standard.id).joined(separator: ", ")
      throw ReportError(
        "\(record.format.rawValue) can hold one standard, not \(assessment.ruleSets.count)",
        hint: "choose one with --rules: \(names)")
    }
    return ruleSet
  }
}

extension OSCALDocument {
  /// A document of a model with what stands under its name.
  ///
  /// OSCAL wants another identifier for each change of a document, so it follows from the content.
  ///
  /// - Parameters:
  ///   - model: The name of the model, such as `catalog`.
  ///   - title: The title for people.
  ///   - version: The version of what it tells.
  ///   - metadata: More members of the metadata.
  ///   - remarks: What else is to be said about the document.
  ///   - content: Everything behind the metadata but the back matter.
  ///   - resources: What stands in the back matter before the record of the run, which has to stand
  ///     behind everything that the company wrote.
  func json(
    _ model: String, title: String, version: String, metadata: [JSON.Member] = [],
    remarks: [String?] = [], _ content: JSON, resources: [JSON]
  ) -> JSON {
    let remarks = remarks + [clock.remark]
    let properties = JSON.filled([OSCAL.property("language", language.rawValue)])
    let header =
      JSON.object([
        "title": OSCALText.title(title),
        "last-modified": .string(clock.now),
        "version": .string(version.harmless.withoutOuterSpaces),
        "oscal-version": .string(OSCAL.version),
        "props": properties,
      ]).members + metadata
    let end = JSON.object([
      "remarks": remarks.contains { $0 != nil } ? OSCALText.prose(remarks) : nil
    ]).members
    let backMatter = JSON.object(["resources": .array(resources + [OSCALSources(self).run])])
    let body =
      [JSON.Member(name: "metadata", value: .object(header + end))] + content.members
      + [JSON.Member(name: "back-matter", value: backMatter)]
    let identifier = OSCAL.identifier("\(model) \(SHA256Digest(of: JSON.object(body).text))")
    return .object([
      JSON.Member(
        name: model, value: .object([JSON.Member(name: "uuid", value: .string(identifier))] + body))
    ])
  }
}

extension JSON {
  /// The members of an object; none of anything else.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
