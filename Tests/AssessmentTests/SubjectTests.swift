import Assessment
import LocatedYAML
import Standards
import Testing
import Vocabularies

@Suite("Each subject has a finding of its own")
struct SubjectTests {
  private func judge(each loops: String, when: String = "true") throws -> Judge {
    try Judge(
      requirement: """
        each: \(loops)
        when: \(when)
        applies: {en: Where so, zh: 如此}
        checks: [{id: only, expect: consent.steps < 3, gap: {en: "{consent.name}", zh: "{consent.name}"}}]
        remedy: {en: "Change {consent.name}.", zh: "修改{consent.name}。"}
        """)
  }

  @Test func `subjects come in the order of the file, with their names`() throws {
    let findings = try judge(each: "consent in consents").assess(
      """
      consents:
        - {id: z, name: {en: Last, zh: 末}, steps: 5}
        - {id: a, steps: 1}
        - {id: m}
      """
    ).findings
    #expect(findings.map(\.subject?.path) == ["consents.z", "consents.a", "consents.m"])
    #expect(findings.map(\.verdict) == [.gap, .met, .undetermined])
    #expect(findings[0].subject?.label[.chinese] == "末")
    #expect(findings[0].checks[0].gap?[.english] == "Last")
    #expect(findings[0].checks[0].gap?[.chinese] == "末")
    #expect(findings[0].remedy?[.english] == "Change Last.")
    #expect(findings[1].remedy == nil)
    #expect(findings[0].place?.line == 2)
    #expect(findings[2].missing.map(\.path) == ["consents.m.steps"])
    #expect(findings[2].missing[0].question?[.english] == "How many?")
    #expect(findings[2].place?.line == 4)
  }

  @Test func `an empty list has one finding that does not apply`() throws {
    let finding = try judge(each: "consent in consents").finding("consents: []")
    #expect(finding.verdict == .notApplicable)
    #expect(finding.subject == nil)
    let scope = try #require(finding.checks[0].proof.scopes.first)
    #expect(scope.level == .subjects)
    #expect(scope.truth == .isFalse)
    #expect(scope.conditions.flatMap(\.facts).map(\.reference?.path) == ["consents"])
  }

  @Test func `a list that a person dismissed counts as empty, with the reason`() throws {
    let finding = try judge(each: "consent in consents")
      .finding("consents: {not_applicable: nobody is asked}")
    #expect(finding.verdict == .notApplicable)
    #expect(finding.dismissals.map { $0.reason?.text(in: .english) } == ["nobody is asked"])
  }

  @Test(arguments: ["{}", "consents: unknown", "consents: {planned: []}"])
  func `a list that nobody stated is asked for`(facts: String) throws {
    let finding = try judge(each: "consent in consents").finding(facts)
    #expect(finding.verdict == .undetermined)
    #expect(finding.subject == nil)
    #expect(finding.missing.map(\.path) == ["consents"])
  }

  @Test func `loops are nested`() throws {
    let findings = try judge(each: "[purpose in purposes, consent in consents]").assess(
      """
      purposes: [{id: p}, {id: q}]
      consents: [{id: a, name: A, steps: 1}, {id: b, steps: 4}]
      """
    ).findings
    #expect(
      findings.map(\.subject?.path) == [
        "purposes.p + consents.a", "purposes.p + consents.b", "purposes.q + consents.a",
        "purposes.q + consents.b",
      ])
    #expect(findings[0].subject?.label[.english] == "p › A")
  }

  @Test func `the way through the outer entry is not told twice`() throws {
    let judge = try Judge(
      requirement: """
        each: [consent in consents, purpose in consent.purposes]
        checks: [{id: only, expect: purpose.consent.steps < 3, gap: {en: No., zh: 否。}}]
        """)
    let findings = try judge.assess(
      """
      consents:
        - {id: a, steps: 1, purposes: [{id: p, consent: b}]}
        - {id: b, steps: 4, purposes: []}
        - {id: c}
      """
    ).findings
    #expect(
      findings.map(\.subject?.path) == ["consents.a.purposes.p", "consents.b", "consents.c"])
    #expect(findings.map(\.verdict) == [.gap, .notApplicable, .undetermined])
    #expect(findings[2].missing.map(\.path) == ["consents.c.purposes"])
  }

  @Test func `what does not apply to a subject is told with the reason in words`() throws {
    let finding = try judge(each: "consent in consents", when: "consent.form != 'none'")
      .finding("consents: [{id: a, form: none}]")
    #expect(finding.verdict == .notApplicable)
    let scope = try #require(finding.checks[0].proof.scopes.first)
    #expect(scope.level == .requirement)
    #expect(scope.inWords?[.chinese] == "如此")
    let fact = try #require(scope.conditions.first?.facts.first)
    #expect(fact.reference?.path == "consents.a.form")
    guard case .known(let text) = fact.value else {
      Issue.record("the value is not known")
      return
    }
    #expect(text[.english] == "Nothing")
    #expect(text[.chinese] == "无")
  }

  @Test func `one scope that does not apply decides, whatever the others are`() throws {
    let judge = try judge(each: "consent in consents", when: "a > 0 && consent.steps > 9")
    let finding = try judge.finding("consents: [{id: x, steps: 1}]")
    #expect(finding.verdict == .notApplicable)
    let check = try Judge(
      requirement: """
        when: a > 0
        applies: {en: Where so, zh: 如此}
        checks: [{id: only, when: b > 0, expect: c, gap: {en: No., zh: 否。}}]
        """)
    #expect(try check.finding("{b: 0}").verdict == .notApplicable)
    #expect(try check.finding("{b: 0}").checks[0].proof.scopes.map(\.level) == [.check])
    #expect(try check.finding("{a: 0}").checks[0].proof.scopes.map(\.level) == [.requirement])
  }

  @Test func `a finding points at the subject's own fact`() throws {
    let judge = try judge(each: "consent in consents", when: "a > 0")
    let facts = """
      a: 1
      consents:
        - id: x
          name: X
          steps: 5
      """
    #expect(try judge.finding(facts).place?.line == 5)
    #expect(try judge.finding(facts.replacing("a: 1", with: "a: 0")).place?.line == 3)
  }

  @Test func `a clause that does not apply needs no subjects`() throws {
    let judge = try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: Clause, zh: 条款}
        when: a > 0
        applies: {en: Where so, zh: 如此}
        requirements:
          - id: "1.a"
            item: "1 a)"
            modality: shall
            text: {en: Text, zh: 文本}
            each: consent in consents
            checks: [{id: only, expect: consent.steps < 3, gap: {en: No., zh: 否。}}]
        """
      ])
    let finding = try judge.finding("{a: 0}")
    #expect(finding.verdict == .notApplicable)
    #expect(finding.checks[0].proof.scopes.map(\.level) == [.clause])
    let stated = try judge.finding("{a: 0, consents: [{id: x}, {id: y}]}")
    #expect(stated.subject == nil)
    let open = try judge.finding("{consents: [{id: x, steps: 9}]}")
    #expect(open.verdict == .undetermined)
    #expect(open.missing.map(\.path) == ["a"])
    let both = try judge.finding("{}")
    #expect(both.missing.map(\.path) == ["a", "consents"])
    let applied = try judge.assess("{a: 1, consents: [{id: x, steps: 9}]}")
    #expect(applied.findings.map(\.verdict) == [.gap])
    #expect(applied.findings[0].checks[0].proof.scopes.isEmpty)
    #expect(applied.clauses[0].scope?.truth == .isTrue)
  }
}
