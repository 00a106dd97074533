import Assessment
import Standards
import Testing
import Vocabularies

@Suite("Missing information never passes")
struct VerdictTests {
  /// Facts about `a`, which decides whether the check applies (`a > 0`), and about `b`, which
  /// decides whether it is met (`b > 0`).
  struct Case: Sendable, CustomTestStringConvertible {
    let facts: String
    let verdict: Verdict
    var missing: [String] = []
    var plans: [String] = []
    var dismissals: [String] = []
    var isApplicabilityOpen = false
    var testDescription: String { facts }
  }

  static let planned = "{planned: 1, by: 2030-01-01, owner: Ann}"
  static let dismissed = "{not_applicable: nobody does}"

  static let cases: [Case] = [
    // Applicable.
    Case(facts: "{a: 1, b: 1}", verdict: .met),
    Case(facts: "{a: 1, b: 0}", verdict: .gap),
    Case(facts: "{a: 1}", verdict: .undetermined, missing: ["b"]),
    Case(facts: "{a: 1, b: unknown}", verdict: .undetermined, missing: ["b"]),
    Case(facts: "{a: 1, b: \(planned)}", verdict: .gap, plans: ["b"]),
    Case(facts: "{a: 1, b: \(dismissed)}", verdict: .needsReview, dismissals: ["b"]),
    // Not applicable.
    Case(facts: "{a: 0, b: 1}", verdict: .notApplicable),
    Case(facts: "{a: 0, b: 0}", verdict: .notApplicable),
    Case(facts: "{a: 0}", verdict: .notApplicable),
    // Nobody knows.
    Case(facts: "{b: 1}", verdict: .met, missing: ["a"], isApplicabilityOpen: true),
    Case(facts: "{b: 0}", verdict: .undetermined, missing: ["a"], isApplicabilityOpen: true),
    Case(facts: "{}", verdict: .undetermined, missing: ["a", "b"], isApplicabilityOpen: true),
    Case(
      facts: "{a: \(planned), b: 0}", verdict: .undetermined, missing: ["a"],
      isApplicabilityOpen: true),
    Case(
      facts: "{a: \(dismissed), b: 0}", verdict: .needsReview, dismissals: ["a"],
      isApplicabilityOpen: true),
    Case(
      facts: "{a: \(dismissed), b: 1}", verdict: .met, dismissals: ["a"],
      isApplicabilityOpen: true),
    Case(
      facts: "{a: \(dismissed)}", verdict: .undetermined, missing: ["b"], dismissals: ["a"],
      isApplicabilityOpen: true),
    Case(
      facts: "{a: \(dismissed), b: \(planned)}", verdict: .needsReview, plans: ["b"],
      dismissals: ["a"], isApplicabilityOpen: true),
    Case(
      facts: "{b: \(planned)}", verdict: .undetermined, missing: ["a"], plans: ["b"],
      isApplicabilityOpen: true),
  ]

  @Test(arguments: cases)
  func `the verdict table holds`(expected: Case) throws {
    let judge = try Judge(expecting: "b > 0", when: "a > 0")
    let finding = try judge.finding(expected.facts)
    let check = try #require(finding.checks.first)
    #expect(finding.verdict == expected.verdict)
    #expect(finding.missing.map(\.path) == expected.missing)
    #expect(finding.plans.map(\.path) == expected.plans)
    #expect(finding.dismissals.map(\.path) == expected.dismissals)
    #expect(check.isApplicabilityOpen == expected.isApplicabilityOpen)
  }

  @Test(arguments: [
    ("{main: {id: m, says: {a: true}}}", Verdict.met, [String](), [String]()),
    ("{main: {id: m, says: {a: false}}}", .gap, [], []),
    ("{main: {id: m, says: {a: {mentioned: so so}}}}", .needsReview, [], ["main.says.a"]),
    ("{main: {id: m, says: {b: true}}}", .undetermined, ["main.lasts"], []),
  ])
  func `what a document only mentions is for a person`(
    facts: String, verdict: Verdict, missing: [String], mentions: [String]
  ) throws {
    let judge = try Judge(
      expecting: "'a' in main.says ? main.says['a'] : main.lasts.max_days < 3")
    let finding = try judge.finding(facts)
    #expect(finding.verdict == verdict)
    #expect(finding.missing.map(\.path) == missing)
    #expect(finding.mentions.map(\.path) == mentions)
    #expect(finding.mentions.map { $0.text(in: .english) } == mentions.map { _ in "so so" })
    #expect(finding.place == finding.mentions.first?.place || mentions.isEmpty)
  }

  @Test func `whom a check concerns may hinge on a passage too`() throws {
    let judge = try Judge(expecting: "b > 0", when: "main.says['a']")
    let finding = try judge.finding("{main: {id: m, says: {a: {mentioned: so so}}}, b: 0}")
    #expect(finding.verdict == .needsReview)
    #expect(finding.mentions.map(\.path) == ["main.says.a"])
  }

  @Test(arguments: [
    // A decided side wins over what is missing.
    ("a > 0 || b > 0", "{b: 1}", Verdict.met, [String]()),
    ("a > 0 && b > 0", "{b: 0}", .gap, []),
    ("a > 0 || b > 0", "{b: 0}", .undetermined, ["a"]),
    ("a > 0 && b > 0", "{b: 1}", .undetermined, ["a"]),
    ("a > 0 && b > 0", "{}", .undetermined, ["a", "b"]),
    // A plan counts only where nothing else is open.
    ("a > 0 && b > 0", "{a: {planned: 1}, b: {planned: 1}}", .gap, []),
    ("a > 0 && b > 0", "{a: {planned: 1}}", .undetermined, ["b"]),
    ("a > 0 && b > 0", "{a: {planned: 1}, b: {not_applicable: no}}", .needsReview, []),
    // Steps into blocks and lists.
    ("main.way.channel == 'web'", "{main: {id: m}}", .undetermined, ["main.way.channel"]),
    ("main.way.channel == 'web'", "{}", .undetermined, ["main.way.channel"]),
    ("consents.all(x, x.steps < 3)", "{consents: []}", .met, []),
    ("consents.all(x, x.steps < 3)", "{}", .undetermined, ["consents"]),
    ("consents.all(x, x.steps < 3)", "{consents: [{id: i}, {id: j, steps: 5}]}", .gap, []),
    (
      "consents.all(x, x.steps < 3)", "{consents: [{id: i}, {id: j, steps: 1}]}",
      .undetermined, ["consents.i.steps"]
    ),
  ])
  func `three values are kept apart`(
    condition: String, facts: String, verdict: Verdict, missing: [String]
  ) throws {
    let finding = try Judge(expecting: condition).finding(facts)
    #expect(finding.verdict == verdict)
    #expect(finding.missing.map(\.path) == missing)
  }

  @Test func `an expression that fails is an error, never a pass`() throws {
    let judge = try Judge(expecting: "a / b > 0")
    let finding = try judge.finding("{a: 1, b: 0}")
    #expect(finding.verdict == .error)
    #expect(finding.checks.first?.failure == "division by zero")
    let conditional = try Judge(expecting: "c", when: "a / b > 0")
    #expect(try conditional.finding("{a: 1, b: 0, c: true}").verdict == .error)
  }

  @Test func `a plan does not tell whether a check applies today`() throws {
    let judge = try Judge(expecting: "b > 0", when: "a > 0 && c")
    let facts = "{a: \(Self.planned), c: \(Self.dismissed), b: 0}"
    let finding = try judge.finding(facts)
    #expect(finding.verdict == .undetermined)
    #expect(finding.missing.map(\.path) == ["a"])
    #expect(finding.dismissals.map(\.path) == ["c"])
  }

  @Test func `a person judges where facts cannot`() throws {
    let judge = try Judge(
      requirement: """
        when: a > 0
        applies: {en: Where so, zh: 如此}
        checks: [{id: only, attest: {question: {en: "Is {a} enough?", zh: "{a}够吗？"}}}]
        """)
    #expect(try judge.finding("{a: 1}").verdict == .needsReview)
    #expect(try judge.finding("{a: 0}").verdict == .notApplicable)
    #expect(try judge.finding("{}").verdict == .undetermined)
    #expect(try judge.finding("{a: {not_applicable: no}}").verdict == .needsReview)
    let question = try judge.finding("{a: 1}").checks.first?.attestation?.question
    #expect(question?[.english] == "Is 1 enough?")
    #expect(question?[.chinese] == "1够吗？")
    #expect(try judge.finding("{a: 0}").checks.first?.attestation == nil)
  }

  @Test(arguments: [
    ("{a: 1, b: 1}", Verdict.met, 2, 2), ("{a: 1, b: 0}", .gap, 1, 2),
    ("{a: 0}", .gap, 0, 2), ("{b: 1}", .undetermined, 1, 2),
    ("{a: 1, b: 1, c: true}", .met, 3, 3),
  ])
  func `the worst check counts, and the degree is told`(
    facts: String, verdict: Verdict, met: Int, applicable: Int
  ) throws {
    let judge = try Judge(
      requirement: """
        checks:
          - {id: first, expect: a > 0, gap: {en: No., zh: 否。}}
          - {id: second, expect: b > 0, gap: {en: No., zh: 否。}}
          - {id: third, when: c == true, expect: c, gap: {en: No., zh: 否。}}
        """)
    let finding = try judge.finding(
      facts.replacing("}", with: facts.contains("c") ? "}" : ", c: false}"))
    #expect(finding.verdict == verdict)
    #expect(finding.degree.part == met)
    #expect(finding.degree.whole == applicable)
  }

  @Test func `gaps weigh as the rule set says`() throws {
    let judge = try Judge(expecting: "a > 0")
    #expect(try judge.finding("{a: 0}").gravity == .minor)
    #expect(try judge.finding("{a: 1}").gravity == nil)
  }
}
