import Standards
import Testing
import Vocabularies

@Suite("Lint tells conditions that decide nothing, and only those")
struct ConditionLintTests {
  /// The warnings for one requirement over the sample's facts.
  private func warnings(
    clauseWhen: String? = nil, when: String? = nil, checkWhen: String? = nil, _ expects: String...,
    policy: String = ""
  ) throws -> [String] {
    let folder = try RuleFolder(
      .vocabulary, replacing: "steps: {type: integer}",
      with: "steps: {type: integer\(policy)}\n      asked: {type: boolean}")
    func condition(_ source: String?, _ indent: String) -> String {
      source.map { "\(indent)when: \"\($0)\"\n\(indent)applies: {en: so, zh: 如此}\n" } ?? ""
    }
    let checks = expects.enumerated().map { number, expect in
      let own = checkWhen.map { "when: \"\($0)\", " } ?? ""
      return "      - {id: c\(number), \(own)expect: \"\(expect)\", gap: {en: No., zh: 否。}}\n"
    }
    try folder.write(
      """
      format: rules/1
      clause: "1"
      title: {en: Consent, zh: 同意}
      \(condition(clauseWhen, ""))requirements:
        - id: "1.a"
          item: "1 a)"
          modality: shall
          text: {en: Easy., zh: 容易。}
          each: consent in consents
          remedy: {en: Do., zh: 做。}
      \(condition(when, "    "))    checks:
      \(checks.joined())
      """, to: Sample.rules.rawValue)
    return try folder.load().lint.filter { $0.id.rawValue != "unused-parameter" }
      .filter { ["constant-condition", "contradiction"].contains($0.id.rawValue) }
      .map(\.message)
  }

  @Test func `a check that cannot pass or cannot fail`() throws {
    #expect(
      try warnings("consent.form == 'checkbox' && consent.form == 'none'")
        == ["the check `c0` of `1.a` never passes"])
    #expect(
      try warnings("consent.form in ['checkbox', 'none']")
        == ["the check `c0` of `1.a` never fails"])
    #expect(
      try warnings("is_asked(consent) || consent.form == 'none'")
        == ["the check `c0` of `1.a` never fails"])
  }

  @Test func `a when that is always or never true`() throws {
    #expect(
      try warnings(clauseWhen: "staff > 3 && staff < 2", "consent.asked")
        == ["the `when` of clause 1 is never true"])
    #expect(
      try warnings(when: "consent.steps < 3 || consent.steps >= 3", "consent.asked")
        == ["the `when` of `1.a` is never false"])
    #expect(
      try warnings(checkWhen: "consents.size() < 0", "consent.asked")
        == ["the `when` of the check `c0` of `1.a` is never true"])
  }

  @Test func `what the conditions around it decide`() throws {
    #expect(
      try warnings(when: "is_asked(consent)", "consent.form == 'none'")
        == ["the check `c0` of `1.a` never passes where it applies"])
    #expect(
      try warnings(clauseWhen: "staff > most_steps", when: "staff > 2", "consent.asked")
        == ["the `when` of `1.a` is never false where it applies"])
  }

  @Test func `has of a fact that is never known to be absent`() throws {
    #expect(
      try warnings("has(consent.steps)") == ["the check `c0` of `1.a` never fails"])
    #expect(try warnings("has(consent.steps)", policy: ", absent: none") == [])
  }

  @Test(arguments: [
    "consent.form == 'checkbox' && consent.asked", "consent.steps <= most_steps",
    "consents.exists(c, c.form == 'none') && consents.exists(c, c.form == 'checkbox')",
    "consents.all(c, c.steps < 2) || consents.exists(c, c.steps > 2)",
    "consent.steps < staff", "consent.id != ''", "consent.steps + 1 > consent.steps",
    "consents.size() > 0", "consents.filter(c, c.asked).size() <= 1",
    "consent.asked ? consent.steps < 2 : consent.steps > 2",
    "consent.steps > 1 && consent.steps < 3",
  ])
  func `a condition that decides something is left alone`(expect: String) throws {
    #expect(try warnings(clauseWhen: "staff > 0", when: "is_asked(consent)", expect) == [])
  }

  @Test func `checks that contradict each other`() throws {
    #expect(
      try warnings("consent.steps < 3", "consent.steps > 5")
        == ["the check `c1` of `1.a` contradicts the check `c0` of `1.a`: no facts satisfy both"])
    #expect(
      try warnings(when: "staff > 3", "consent.asked", "!consent.asked && staff > 4")
        == ["the check `c1` of `1.a` contradicts the check `c0` of `1.a`: no facts satisfy both"])
  }

  @Test func `checks that can both be kept`() throws {
    #expect(try warnings("consent.steps < 3", "consent.steps > 1") == [])
    #expect(try warnings("consent.asked", "consent.form == 'none'") == [])
    // Together with the impossible nothing can be kept, which is told of the impossible one.
    #expect(
      try warnings("consent.asked", "consent.steps < 1 && consent.steps > 1")
        == ["the check `c1` of `1.a` never passes"])
  }
}
