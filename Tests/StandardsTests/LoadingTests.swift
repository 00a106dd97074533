import CEL
import LocatedYAML
import Standards
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A rule set has everything that its files say")
struct LoadingTests {
  let ruleSet: RuleSet

  init() throws { ruleSet = try RuleFolder().load() }

  @Test func standard() {
    let standard = ruleSet.standard
    #expect(standard.id == "demo")
    #expect(standard.number == "D 1")
    #expect(standard.edition == "2026")
    #expect(standard.languages == [.english, .chinese])
    #expect(standard.issued == CalendarDate(year: 2026, month: 1, day: 31))
    #expect(standard.effective == nil)
    #expect(standard.predecessor?.number == "D 0")
    #expect(standard.predecessor?.effective == CalendarDate(year: 2020, month: 1, day: 1))
    #expect(standard.vocabulary == "facts")
    #expect(standard.parameters.map(\.name) == ["most_steps"])
    #expect(standard.parameters.first?.value == 3)
    #expect(standard.parameters.first?.source == .ours)
    #expect(standard.derivedFacts.map(\.name) == ["is_asked"])
  }

  @Test func clause() throws {
    let clause = try #require(ruleSet.clause("1"))
    #expect(clause.title[.chinese] == "同意")
    #expect(clause.applicability?.condition.source == "staff > 0")
    #expect(clause.applicability?.inWords[.english] == "there is staff")
    #expect(clause.formerNumbers == ["0.9"])
    #expect(!clause.isInformative)
    #expect(clause.requirements.map(\.id) == ["1.a", "1.b"])
  }

  @Test func requirement() throws {
    let requirement = try #require(ruleSet.requirement("1.a"))
    #expect(requirement.clause == "1")
    #expect(requirement.item == "1 a)")
    #expect(requirement.modality == .shall)
    #expect(requirement.gravity == .major)
    #expect(requirement.provenance == .text)
    #expect(requirement.loops.map(\.variable) == ["consent"])
    #expect(requirement.loops.map(\.recordName) == ["consent"])
    #expect(requirement.applicability?.condition.source == "is_asked(consent)")
    #expect(requirement.checks.map(\.id) == ["few-steps"])
    #expect(requirement.references.places.map(\.standard) == ["gdpr"])
    #expect(requirement.references.places.map(\.article) == ["7(3)"])
    #expect(requirement.since?.edition == "2026")
    #expect(requirement.since?.kind == .changed)
    #expect(requirement.since?.provenance == .text)
    #expect(requirement.place.line == 10)
  }

  @Test func `what a clause says holds for its requirements unless they say otherwise`() throws {
    let own = try #require(ruleSet.requirement("1.a"))
    let inherited = try #require(ruleSet.requirement("1.b"))
    #expect(own.references.because?[.english] == "asking")
    #expect(inherited.references.places.map(\.article) == ["1"])
    #expect(inherited.since?.kind == .added)
    #expect(inherited.since?.provenance == .recall)
  }

  @Test func tests() throws {
    let all = try RuleFolder().loadTests()
    let requirement = try #require(all.ruleSet.requirement("1.a"))
    #expect(all.examples(for: requirement).map(\.name) == ["usual"])
    let tests = all.tests(of: requirement)
    #expect(tests.map(\.expected) == [.met, .gap, .undetermined, .notApplicable])
    #expect(tests.map(\.given) == ["usual", "usual", "usual", nil])
    #expect(tests[2].without.map(\.text) == ["consents.a.steps"])
    #expect(tests[2].missing?.map(\.text) == ["consents.a.steps"])
    #expect(tests[0].missing == nil)
  }

  @Test func `a permission has no gravity and takes effect elsewhere`() throws {
    let requirement = try #require(ruleSet.requirement("1.b"))
    #expect(requirement.gravity == nil)
    #expect(requirement.checks.isEmpty)
    #expect(requirement.appliedIn == ["1.a"])
  }

  @Test func `a binding requirement without a severity is minor`() throws {
    let ruleSet = try RuleFolder(replacing: "severity: major\n", with: "\n").load()
    #expect(ruleSet.requirement("1.a")?.gravity == .minor)
  }

  @Test func `a recommendation weighs as an observation`() throws {
    let ruleSet = try RuleFolder(
      replacing: "modality: shall\n    severity: major", with: "modality: should"
    ).load()
    #expect(ruleSet.requirement("1.a")?.gravity == .observation)
  }

  @Test func `a gap in an informative clause is an observation`() throws {
    let folder = try RuleFolder(replacing: "    severity: major\n", with: "")
    let text = try String(contentsOfFile: folder.path(Sample.rules.rawValue), encoding: .utf8)
    try folder.write(
      text.replacing("when: staff > 0", with: "informative: true\nwhen: staff > 0"),
      to: Sample.rules.rawValue)
    let ruleSet = try folder.load()
    #expect(ruleSet.clause("1")?.isInformative == true)
    #expect(ruleSet.requirement("1.a")?.gravity == .observation)
  }

  @Test func `files are read in the order of their names`() throws {
    let folder = try RuleFolder()
    try folder.write(
      """
      format: rules/1
      clause: "0"
      title: {en: First, zh: 首先}
      """, to: "demo/00-first.yml")
    #expect(try folder.load().clauses.map(\.number) == ["0", "1"])
  }

  @Test func `rule sets of one loader share their vocabulary`() throws {
    let folder = try RuleFolder()
    var loader = RuleSetLoader()
    _ = try loader.load(folder.path("demo"))
    _ = try loader.load(folder.path("demo"))
    #expect(loader.knownVocabularies.map(\.id) == ["facts"])
  }
}
