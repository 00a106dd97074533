import Assessment
import Standards
import Vocabularies

/// A rule set as a catalog: each clause a group, each requirement a control with its statement in
/// the rule set's own words and an objective for each check.
struct OSCALCatalog: Sendable {
  let document: OSCALDocument
  let ruleSet: RuleSet
  let identifiers: OSCALIdentifiers

  /// - Throws: That there is not just one rule set.
  init(_ assessment: Assessment, presentation: Presentation) throws(ReportError) {
    document = OSCALDocument(assessment, presentation, .oscalCatalog)
    ruleSet = try document.onlyRuleSet()
    identifiers = document.identifiers(ruleSet.standard.id)
  }

  /// The document, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let standard = ruleSet.standard
    let language = document.language
    let published = ReportClock.beginning(of: standard.issued).map {
      JSON.Member(name: "published", value: .string($0))
    }
    return document.json(
      "catalog", title: "\(standard.number) \(standard.title.text(in: language))",
      version: standard.edition, metadata: [published].compactMap(\.self),
      remarks: [standard.status?.text(in: language), standard.note?.text(in: language)],
      .object([
        "params": .filled(standard.parameters.map(parameter)),
        "groups": .filled(ruleSet.clauses.enumerated().map { group($1, number: $0) }),
      ]),
      resources: resources)
  }

  /// The standard and the texts that its requirements refer to, in the order of their mention.
  private var resources: [JSON] {
    let sources = OSCALSources(document)
    var seen: Set<String> = [ruleSet.standard.id]
    let others = ruleSet.requirements.flatMap(\.references.places).map(\.standard)
      .filter { seen.insert($0).inserted }
    return [sources.resource(for: ruleSet.standard)] + others.map(sources.resource(forText:))
  }

  private func parameter(_ parameter: Standard.Parameter) -> JSON {
    let language = document.language
    let because = parameter.because.map { because in
      JSON.object(["prose": OSCALText.prose(because.text(in: language))])
    }
    let value = parameter.value.inOneLine.harmless.withoutOuterSpaces
    return .object([
      "id": .string(identifiers.parameter(parameter.name)),
      "props": .filled([OSCAL.property("source", parameter.source.rawValue)]),
      "label": OSCALText.line(parameter.title.text(in: language)),
      "guidelines": because.map { .array([$0]) },
      "values": value.isEmpty ? nil : .array([.string(value)]),
    ])
  }

  private func group(_ clause: Clause, number: Int) -> JSON {
    let scope = clause.applicability.map { applicability in
      JSON.object([
        "id": .string(identifiers.group(clause) + "_ovr"), "name": "overview",
        "prose": OSCALText.prose(
          document.wording.onlyWhere(applicability.inWords.text(in: document.language))),
      ])
    }
    return .object([
      "id": .string(identifiers.group(clause)),
      "class": "clause",
      "title": OSCALText.title(clause.title.text(in: document.language)),
      "props": .filled([
        OSCAL.standardProperty("label", clause.number),
        OSCAL.standardProperty("sort-id", number.asSortKey),
        clause.isInformative ? OSCAL.property("informative", "true") : nil,
      ]),
      "parts": .filled([scope]),
      "controls": .filled(clause.requirements.enumerated().map { control($1, number: $0) }),
    ])
  }
}

extension Int {
  /// The number with zeros before it, so that texts are sorted as the numbers are.
  var asSortKey: String {
    let digits = String(self + 1)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
