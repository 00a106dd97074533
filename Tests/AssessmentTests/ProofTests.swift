import Assessment
import Descriptions
import LocatedYAML
import Standards
import Testing
import Vocabularies

@Suite("Every verdict is a proof")
struct ProofTests {
  @Test func `a gap names the facts that made it, with values and places`() throws {
    let finding = try Judge(expecting: "main.steps <= a && b > 0").finding(
      """
      a: 2
      b: 1
      main:
        id: m
        steps: {value: 5, sure: assumed}
      """)
    let conditions = finding.checks[0].proof.expectation
    #expect(conditions.map(\.text) == ["main.steps <= a"])
    #expect(conditions.map(\.truth) == [.isFalse])
    let facts = conditions.flatMap(\.facts)
    #expect(facts.map(\.text) == ["main.steps", "a"])
    #expect(facts.map(\.reference?.path) == ["main.steps", "a"])
    #expect(facts.map(\.reference?.place?.line) == [5, 1])
    #expect(facts.map(\.reference?.title?[.english]) == ["Steps", nil])
    #expect(finding.assumptions.map(\.path) == ["main.steps"])
  }

  @Test func `a missing fact is shown where it belongs`() throws {
    let finding = try Judge(expecting: "main.way.channel == 'web'").finding(
      """
      a: 1
      main:
        id: m
        way: {}
      """)
    let missing = try #require(finding.missing.first)
    #expect(missing.path == "main.way.channel")
    #expect(missing.place?.line == 4)
    #expect(!missing.wasAsked)
  }

  @Test func `a plan is shown with its day and owner`() throws {
    let finding = try Judge(expecting: "main.steps < 3").finding(
      "main: {id: m, steps: {planned: 2, by: 2030-01-31, owner: Ann}}")
    let plan = try #require(finding.plans.first?.plan)
    #expect(finding.verdict == .gap)
    #expect(plan.by == CalendarDate(year: 2030, month: 1, day: 31))
    #expect(plan.owner?.text(in: .english) == "Ann")
  }

  @Test(arguments: [
    ("{main.steps}", "main: {id: m, steps: 3}", "3", "3"),
    ("{main.form}", "main: {id: m, form: box}", "Tick box", "勾选框"),
    ("{main.lasts.text}", "main: {id: m, lasts: P30D}", "30 days", "30天"),
    ("{main.lasts}", "main: {id: m, lasts: P30D}", "30 days", "30天"),
    ("{c}", "c: true", "yes", "是"),
    (
      "{consents.map(x, x.form)}", "consents: [{id: i, form: box}, {id: j, form: none}]",
      "Tick box, Nothing", "勾选框、无"
    ),
    ("{consents.map(x, x.id)}", "consents: []", "none", "无"),
    ("{consents}", "consents: [{id: i, name: One}]", "One", "One"),
    ("{main.steps}", "main: {id: m}", "(not stated)", "（未说明）"),
    ("{main.steps}", "main: {id: m, steps: {planned: 1}}", "(only planned)", "（仅在计划中）"),
    ("{main.steps}", "main: {id: m, steps: {not_applicable: no}}", "(does not apply)", "（不适用）"),
    ("{a / b}", "{a: 1, b: 0}", "(not stated)", "（未说明）"),
  ])
  func `values are filled into texts`(
    expression: String, facts: String, english: String, chinese: String
  ) throws {
    let judge = try Judge(
      requirement: """
        checks: [{id: only, expect: "false", gap: {en: "\(expression)", zh: "\(expression)"}}]
        """)
    let gap = try judge.finding(facts).checks[0].gap
    #expect(gap?[.english] == english)
    #expect(gap?[.chinese] == chinese)
  }

  @Test(arguments: [
    "main.steps < a || c", "main.steps < a && c", "a > b ? main.steps < 3 : c",
    "consents.all(x, x.steps < a)", "consents.exists(x, x.steps < a && x.form == 'box')",
    "purposes.all(p, p.consent.steps < a)",
  ])
  func `without a fact that it rests on a verdict is open or rests on the others`(
    condition: String
  ) throws {
    let judge = try Judge(expecting: condition)
    let facts = try YAML.parse(
      """
      a: 3
      b: 2
      c: true
      main: {id: m, steps: 2}
      consents: [{id: i, steps: 1, form: box}, {id: j, steps: 5, form: none}]
      purposes: [{id: p, consent: i}, {id: q, consent: j}]
      """, file: "facts.yaml")
    let finding = try judge.only(facts)
    #expect(finding.verdict.isDecided)
    let rested = finding.checks[0].proof.facts.filter { $0.text != nil }
    #expect(!rested.isEmpty)
    for fact in rested {
      let path = try #require(FactPath(fact.path))
      let rest = try judge.only(try #require(facts.removing(path)))
      #expect(
        rest.verdict == finding.verdict
          || rest.verdict == .undetermined && rest.missing.map(\.path) == [fact.path],
        "without \(fact.path)")
    }
  }
}

extension Judge {
  /// The only finding on facts.
  fileprivate func only(_ facts: Node) throws -> Finding {
    let description = try Description(facts: facts, vocabulary: ruleSet.vocabulary)
    return try #require(try Assessor(description, by: [ruleSet]).assess().findings.first)
  }
}
