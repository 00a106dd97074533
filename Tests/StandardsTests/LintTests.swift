import Standards
import Testing
import Vocabularies

@Suite("Lint tells the weaknesses of rule sets that load")
struct LintTests {
  @Test func `the sample has none`() throws {
    let tests = try RuleFolder().loadTests()
    #expect(tests.ruleSet.lint.map(\.message) == [])
    #expect(tests.lint.map(\.message) == [])
  }

  /// A change to one of the files, and the warning that it earns.
  struct Weakness: Sendable, CustomTestStringConvertible {
    var file = Sample.rules
    let old: String
    let new: String
    let warning: String
    var testDescription: String { warning }
  }

  static let weaknesses: [Weakness] = [
    Weakness(
      file: .tests, old: "steps: 4}]}, expect: gap", new: "steps: 3}]}, expect: met",
      warning: "`1.a` has no test that expects `gap`"),
    Weakness(
      file: .tests, old: "facts: {staff: 0}, expect: not_applicable",
      new: "given: usual, expect: met",
      warning: "`1.a` has no test that expects `not_applicable`"),
    Weakness(
      old: "- id: few-steps",
      new: """
        - {id: judged, attest: {question: {en: Is it?, zh: 是吗？}}}
              - id: few-steps
        """,
      warning: "`1.a` has no test that expects `needs_review`"),
    Weakness(
      file: .tests, old: ", missing: [consents.a.steps]", new: "",
      warning: "the test `open` does not say which facts are missing"),
    Weakness(
      old: "    remedy: {en: Fewer steps., zh: 减少步骤。}\n", new: "",
      warning: "`1.a` does not say what would close a gap"),
    Weakness(
      old: "<= most_steps", new: "<= 3",
      warning: "no expression uses the parameter `most_steps`"),
    Weakness(
      old: "is_asked(consent)", new: "consent.form == 'checkbox'",
      warning: "no expression uses the definition `is_asked`"),
    Weakness(
      file: .tests, old: "  usual: {", new: "  unused: {staff: 1}\n  usual: {",
      warning: "no test of clause 1 starts from the example `unused`"),
    Weakness(
      old: "\nreferences: {pipl: [\"1\"], because: {en: asking, zh: 征求}}", new: "",
      warning: "the references of `1.a` do not say why they are given"),
  ]

  @Test(arguments: weaknesses)
  func `a weakness is told`(weakness: Weakness) throws {
    let folder = try RuleFolder(weakness.file, replacing: weakness.old, with: weakness.new)
    let tests = try folder.loadTests()
    let lint = tests.ruleSet.lint + tests.lint
    #expect(lint.map(\.message) == [weakness.warning])
    #expect(lint.allSatisfy { $0.severity == .warning })
  }

  @Test func `a list of subjects may be empty, which needs a test`() throws {
    let folder = try RuleFolder()
    try folder.write(
      """
      format: rules/1
      clause: "1"
      title: {en: Consent, zh: 同意}
      requirements:
        - id: "1.a"
          item: "1 a)"
          modality: shall
          text: {en: Easy., zh: 容易。}
          each: consent in consents
          checks:
            - {id: one, expect: is_asked(consent), gap: {en: "{most_steps}", zh: "{most_steps}"}}
          remedy: {en: Ask., zh: 询问。}
      """, to: Sample.rules.rawValue)
    try folder.write(
      """
      format: rule-tests/1
      clause: "1"
      tests:
        "1.a":
          - {name: a, expect: met}
          - {name: b, expect: gap}
          - {name: c, expect: undetermined, missing: [consents]}
      """, to: Sample.tests.rawValue)
    #expect(
      try folder.loadTests().lint.map(\.message) == [
        "`1.a` has no test that expects `not_applicable`"
      ])
  }

  @Test func `a clause says something`() throws {
    let folder = try RuleFolder()
    try folder.write(
      "{format: rules/1, clause: \"0\", title: {en: Empty, zh: 空}}", to: "demo/00-empty.yaml")
    #expect(try folder.load().lint.map(\.message) == ["clause 0 has no requirements"])
  }
}
