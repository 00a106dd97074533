import Assessment
import Foundation
import Standards
import Testing

@testable import Reports

@Suite("OSCAL documents say what the findings say, and point only to what is there")
struct OSCALTests {
  private static let formats: [ReportFormat] = [
    .oscalCatalog, .oscalProfile, .oscalAssessmentResults, .oscalActionPlan, .oscalMapping,
  ]

  // MARK: Catalogs

  @Test("A clause is a group, a requirement a control with a statement and objectives")
  func catalog() throws {
    let catalog = try document(.oscalCatalog, Workshop.joinery())
    let groups = catalog.elements(at: "catalog/groups")
    #expect(groups.map { $0.text(at: "id") } == ["ws1_cl.1", "ws1_cl.2"])
    let control = try #require(groups.first?.at("controls/0"))
    #expect(control.text(at: "id") == "ws1-1.a")
    #expect(
      control.elements(at: "parts").map { "\($0.text(at: "name")) \($0.text(at: "id"))" } == [
        "statement ws1-1.a_smt", "guidance ws1-1.a_gdn",
        "assessment-objective ws1-1.a_obj.guarded", "assessment-method ws1-1.a_asm-examine",
        "remedy ws1-1.a_rmd",
      ])
    #expect(control.text(at: "parts/0/prose") == "Moving parts are guarded.")
    let attested = groups.last?.elements(at: "controls/0/parts").flatMap {
      $0.elements(at: "props")
    }
    #expect(attested?.contains { $0.text(at: "value") == "INTERVIEW" } == true)
    #expect(
      catalog.elements(at: "catalog/params").map { $0.text(at: "values/0") } == ["80", "10"])
  }

  @Test("A profile chooses what was judged", arguments: [([], nil), (["1.b"], ["ws1-1.b"])])
  func profile(only: [String], identifiers: [String]?) throws {
    let assessment = try Workshop.assessment(
      facts: "{staff: 3, machines: []}", selection: Selection(only: only))
    let chosen = try document(.oscalProfile, assessment).at("profile/imports/0")
    #expect(chosen?.text(at: "href") == "ws-1.oscal-catalog.json")
    let names = chosen?.at("include-controls/0/with-ids").map { $0.everything.dropFirst() }
    #expect(names.map(Array.init) == identifiers.map { $0.map(JSON.string) })
    #expect((chosen?.at("include-all") != nil) == (identifiers == nil))
  }

  // MARK: Results

  @Test(
    "Words for how findings stand",
    arguments: [
      (Standing.met, "satisfied pass implemented"), (.gap, "not-satisfied fail -"),
      (.partlyMet, "not-satisfied fail partial"), (.accepted, "not-satisfied fail -"),
      (.undetermined, "not-satisfied other -"), (.needsReview, "not-satisfied other -"),
      (.notApplicable, nil), (.failed, nil),
    ] as [(Standing, String?)])
  func states(standing: Standing, words: String?) {
    let state = OSCALFindings.State(standing)
    #expect(state.map { "\($0.word) \($0.reason) \($0.implementation ?? "-")" } == words)
  }

  @Test("Each finding has its statement, state, observation and risk")
  func findings() throws {
    let result = try #require(
      try document(.oscalAssessmentResults, Workshop.joineryWithWaiver())
        .at("assessment-results/results/0"))
    let findings = result.elements(at: "findings")
    #expect(findings.count == 10)
    #expect(
      findings.map { "\($0.text(at: "target/target-id")) \($0.text(at: "target/status/reason"))" }
        .prefix(4) == [
          "ws1-1.a_smt fail", "ws1-1.a_smt pass", "ws1-1.a_smt other", "ws1-1.b_smt fail",
        ])
    let risks = result.elements(at: "risks")
    #expect(
      risks.map { $0.text(at: "status") } == ["open", "deviation-approved", "open", "open"])
    #expect(
      risks.map { $0.text(at: "characterizations/0/facets/0/value") }
        == ["high", "moderate", "moderate", "low"])
    #expect(risks[1].text(at: "deadline") == "2026-12-31T00:00:00Z")
    #expect(risks[1].text(at: "risk-log/entries/0/start") == "2026-04-01T00:00:00Z")
    #expect(risks[2].text(at: "remediations/1/lifecycle") == "planned")
    let evidence = result.elements(at: "observations/0/relevant-evidence")
    #expect(evidence.map { $0.text(at: "href") } == ["joinery.yaml#L8"])
  }

  @Test("What does not apply is excluded with a reason, and is no finding")
  func notApplicable() throws {
    let assessment = try Workshop.assessment(facts: "{staff: 3, machines: []}")
    let results = try document(.oscalAssessmentResults, assessment)
    let result = try #require(results.at("assessment-results/results/0"))
    #expect(result.at("findings") == nil)
    #expect(result.at("risks") == nil)
    let selection = try #require(result.at("reviewed-controls/control-selections/0"))
    #expect(selection.at("include-all") != nil)
    #expect(selection.elements(at: "exclude-controls").count == 4)
    #expect(
      result.elements(at: "observations").map { $0.text(at: "description") } == [
        "Not applicable (there are none).", "Not applicable (there are none).",
        "Not applicable (there are none).",
        "Not applicable (applies only where: many people work there).",
      ])
  }

  @Test("The plan of action has an item for each requirement with open gaps")
  func actionPlan() throws {
    let plan = try document(.oscalActionPlan, Workshop.joineryWithWaiver())
    let items = plan.elements(at: "plan-of-action-and-milestones/poam-items")
    #expect(
      items.map { $0.text(at: "title").prefix(8) } == ["WS1-1.a:", "WS1-1.b:", "WS1-1.c:"])
    #expect(items[1].text(at: "description").hasSuffix("Due: 2026-08-01"))
    #expect(plan.elements(at: "plan-of-action-and-milestones/risks").count == 3)
    let nothing = try document(
      .oscalActionPlan, Workshop.assessment(facts: "{staff: 3, machines: []}"))
    let only = nothing.elements(at: "plan-of-action-and-milestones/poam-items")
    #expect(only.map { $0.text(at: "title") } == ["No open gap was found."])
  }

  // MARK: Mappings

  @Test("References are mapped as intersecting, and what has none is told")
  func mapping() throws {
    let mapping = try #require(
      try document(.oscalMapping, Workshop.joinery()).at("mapping-collection/mappings/0"))
    #expect(mapping.texts(named: "relationship") == ["intersects-with"])
    #expect(mapping.text(at: "maps/0/sources/0/id-ref") == "ws1-1.a")
    #expect(mapping.text(at: "maps/0/targets/0/id-ref") == "iso-12100-6.3")
    #expect(mapping.text(at: "maps/0/remarks") == "guards of machines")
    #expect(
      mapping.at("source-gap-summary/unmapped-controls/0/with-ids")
        == .array(["ws1-1.b", "ws1-1.c", "ws1-2.a"]))
  }

  @Test(
    "Places in other texts",
    arguments: [
      ("6.3", "iso-6.3"), ("12(2)-(6)", "iso-12.2-.6"), ("5(1)(f)", "iso-5.1.f"),
      ("44-49", "iso-44-49"),
    ])
  func places(article: String, identifier: String) {
    #expect(OSCALIdentifiers.control(article, ofText: "iso") == identifier)
  }

  // MARK: All documents

  @Test("Whatever is pointed to is there, and no identifier is given twice", arguments: formats)
  func references(format: ReportFormat) throws {
    for assessment in [try Workshop.joineryWithWaiver(), try Workshop.hostileCompany()] {
      let document = try document(format, assessment)
      let identifiers = document.texts(named: "uuid")
      #expect(Set(identifiers).count == identifiers.count)
      let known = Set(identifiers + document.texts(named: "id"))
      for name in ["observation-uuid", "risk-uuid", "subject-uuid", "actor-uuid", "component-uuid"]
      {
        for target in document.texts(named: name) { #expect(known.contains(target)) }
      }
      for target in document.texts(named: "href") where target.hasPrefix("#") {
        #expect(known.contains(String(target.dropFirst())))
      }
      #expect(!document.everything.contains(.array([])))
    }
  }

  @Test("Hostile texts are no markup, insert no parameters, and leave no value blank")
  func hostile() throws {
    for format in Self.formats {
      let document = try document(format, Workshop.hostileCompany())
      for title in document.texts(named: "title") {
        #expect(title == title.harmless && title == title.withoutOuterSpaces && !title.isEmpty)
      }
      for value in document.texts(named: "value") {
        #expect(value == value.withoutOuterSpaces && !value.isEmpty)
      }
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(document.text.utf8))
      }
    }
  }

  @Test(
    "Texts as prose",
    arguments: [
      ("a *b* {{ insert: param, x }}", "a \\*b\\* \\{\\{ insert: param, x }}"), (" a\n b ", "a  b"),
      ("# a", "\\# a"), ("1. a", "1\\. a"), ("<b>", "&lt;b\\>"), ("", ""),
    ])
  func prose(text: String, prose: String) {
    #expect(OSCALText.prose(text) == .string(prose))
  }

  @Test(
    "The same assessment is the same bytes, with the record of the run last", arguments: formats)
  func deterministic(format: ReportFormat) throws {
    for language in ReportLanguage.allCases {
      let reports = try (0..<2).map { _ in
        try format.report(
          on: Workshop.joinery(), presentation: Workshop.presentation(language))
      }
      #expect(reports[0] == reports[1])
      #expect(try RunRecord(findingIn: reports[0].bytes).format == format)
    }
  }

  @Test("Another content is another document")
  func documents() throws {
    let first = try document(.oscalAssessmentResults, Workshop.joinery())
    let second = try document(.oscalAssessmentResults, Workshop.joineryWithWaiver())
    #expect(
      first.text(at: "assessment-results/uuid") != second.text(at: "assessment-results/uuid"))
    #expect(
      first.text(at: "assessment-results/results/0/findings/0/uuid")
        == second.text(at: "assessment-results/results/0/findings/0/uuid"))
  }

  @Test("The time is the day by which was judged, or said to be none")
  func time() throws {
    let dated = try document(.oscalAssessmentResults, Workshop.joinery())
    #expect(Set(dated.texts(named: "collected")) == ["2026-05-01T00:00:00Z"])
    #expect(dated.at("assessment-results/metadata/remarks") == nil)
    let undated = try document(
      .oscalAssessmentResults, Workshop.assessment(facts: "{staff: 12, machines: []}"))
    #expect(Set(undated.texts(named: "collected")) == ["1970-01-01T00:00:00Z"])
    #expect(undated.text(at: "assessment-results/metadata/remarks").contains("as\\_of"))
  }

  private func document(_ format: ReportFormat, _ assessment: Assessment) throws -> JSON {
    let presentation = Workshop.presentation()
    switch format {
    case .oscalCatalog: return try OSCALCatalog(assessment, presentation: presentation).value
    case .oscalProfile: return try OSCALProfile(assessment, presentation: presentation).value
    case .oscalMapping: return try OSCALMapping(assessment, presentation: presentation).value
    case .oscalActionPlan: return OSCALActionPlan(assessment, presentation: presentation).value
    default: return OSCALAssessmentResults(assessment, presentation: presentation).value
    }
  }
}
