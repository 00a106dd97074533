import Assessment
import Standards
import Testing
import Vocabularies

@Suite("Tests of a rule set fail when the rule does not do what they say")
struct RuleTestRunnerTests {
  /// The messages of a test of a requirement on the steps of each consent.
  private func failures(_ test: String) throws -> [String] {
    let judge = try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: Clause, zh: 条款}
        requirements:
          - id: "1.a"
            item: "1 a)"
            modality: shall
            text: {en: Text, zh: 文本}
            each: consent in consents
            checks: [{id: few, expect: consent.steps < 3, gap: {en: No., zh: 否。}}]
        """
      ],
      tests: """
        examples: {two: {consents: [{id: i, steps: 1}, {id: j, steps: 5}]}}
        tests: {"1.a": [{name: it, \(test)}]}
        """)
    let results = RuleTestRunner(judge.tests).run()
    #expect(results.count == 1)
    #expect(results.first?.passed == results.first?.failures.isEmpty)
    return results.flatMap(\.failures).map(\.message)
  }

  @Test(arguments: [
    "given: two, subject: consents.i, expect: met",
    "given: two, subject: consents.j, expect: gap, checks: {few: gap}",
    "given: two, subject: consents.j, facts: {consents: [{id: j, steps: 2}]}, expect: met",
    "given: two, without: [consents.j], expect: met",
    "given: two, without: [consents.j.steps], subject: consents.j, expect: undetermined, missing: [consents.j.steps]",
    "facts: {consents: []}, expect: not_applicable",
    "expect: undetermined, missing: [consents]",
    "facts: {consents: []}, subject: consents.i, expect: not_applicable",
  ])
  func `a true test passes`(test: String) throws {
    #expect(try failures(test) == [])
  }

  @Test(arguments: [
    (
      "given: two, subject: consents.i, expect: gap",
      ["`it`: expected gap, found met (few: met)"]
    ),
    (
      "given: two, subject: consents.i, expect: met, checks: {few: gap}",
      ["`it`: expected gap for the check `few`, found met"]
    ),
    ("given: two, expect: met", ["the test does not say which subject it is about"]),
    ("given: two, subject: consents.k, expect: met", ["there is no subject `consents.k`"]),
    (
      "given: two, without: [consents.k], expect: met",
      ["the facts of the test have nothing at `consents.k` to take away"]
    ),
    ("given: two, without: [.x], expect: met", ["`.x` is not the path of a fact"]),
    (
      "facts: {consents: [{id: i}]}, expect: undetermined, missing: [consents]",
      [
        "`it`: the fact `consents` is not missing for the verdict",
        "`it`: the verdict also misses `consents.i.steps`",
      ]
    ),
    (
      "facts: {consents: [{id: i}]}, expect: undetermined, missing: []",
      ["`it`: the verdict also misses `consents.i.steps`"]
    ),
    ("facts: {consent: []}, expect: undetermined", ["`consent` is not a key of a description"]),
  ])
  func `a false test fails`(test: String, messages: [String]) throws {
    #expect(try failures(test) == messages)
  }
}
