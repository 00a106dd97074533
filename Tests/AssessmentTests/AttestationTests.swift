import Assessment
import Descriptions
import Standards
import Testing
import Vocabularies

@Suite("A person's answer settles what only a person can judge, and nothing else")
struct AttestationTests {
  let judge: Judge

  init() throws {
    judge = try Judge(
      requirement: """
        each: consent in consents
        when: consent.steps > 0
        applies: {en: Where so, zh: 如此}
        checks:
          - {id: by-facts, expect: consent.steps < 3, gap: {en: Wrong., zh: 不符。}}
          - {id: clear, attest: {question: {en: Is it clear?, zh: 清楚吗？}}}
        """)
  }

  /// A consent with an attestation that has these keys beside who, when and why.
  private func facts(_ keys: String, steps: Int = 1) -> String {
    """
    as_of: 2026-05-01
    consents: [{id: i, steps: \(steps)}]
    attestations: [{requirement: 1.a, by: Ann, on: 2026-04-01, because: Seen., \(keys)}]
    """
  }

  @Test(arguments: [
    ("verdict: met", Verdict.met), ("verdict: gap", .gap),
    ("verdict: met, check: clear", .met), ("verdict: met, subject: consents.i", .met),
    ("verdict: met, standard: demo", .met), ("verdict: met, until: 2026-05-01", .met),
    ("verdict: met, until: 2026-04-30", .needsReview),
    ("verdict: met, standard: other", .needsReview),
    ("verdict: met, subject: consents.j", .needsReview),
    ("verdict: met, check: by-facts", .needsReview),
  ])
  func `an answer counts where and when it says`(keys: String, verdict: Verdict) throws {
    let finding = try judge.finding(facts(keys))
    #expect(finding.verdict == verdict)
    #expect(
      finding.answers.map(\.by.translations.first?.text) == (verdict == .needsReview ? [] : ["Ann"])
    )
    #expect(finding.checks[0].verdict == .met)
  }

  @Test func `facts stay facts`() throws {
    let finding = try judge.finding(facts("verdict: met", steps: 5))
    #expect(finding.checks.map(\.verdict) == [.gap, .met])
    let other = try judge.finding(facts("verdict: met", steps: 0))
    #expect(other.verdict == .notApplicable)
    #expect(other.answers.isEmpty)
  }

  @Test func `an attested gap is told in the person's words and counted`() throws {
    let assessment = try judge.assess(facts("verdict: gap"))
    #expect(assessment.findings[0].checks[1].gap?.text(in: .english) == "Seen.")
    #expect(assessment.summary.attested == 1)
  }

  @Test func `the more specific answer counts, then the later one`() throws {
    let finding = try judge.finding(
      """
      as_of: 2026-05-01
      consents: [{id: i, steps: 1}]
      attestations:
        - {requirement: 1.a, verdict: gap, subject: consents.i, by: A, on: 2026-01-01, because: x}
        - {requirement: 1.a, verdict: met, subject: consents.i, by: B, on: 2026-02-01, because: x}
        - {requirement: 1.a, verdict: gap, by: C, on: 2026-03-01, because: x}
      """)
    #expect(finding.answers.map(\.by.translations.first?.text) == ["B"])
  }

  @Test func `an answer that ends counts on no unknown day`() throws {
    let dated = facts("verdict: met, until: 2099-01-01").replacing("as_of: 2026-05-01\n", with: "")
    #expect(try judge.finding(dated).verdict == .needsReview)
  }

  @Test(arguments: [
    ("verdict: met, until: 2026-04-30", "counts from 2026-04-01 to 2026-04-30"),
    ("verdict: met, subject: consents.j", "is not judged for `consents.j`"),
    ("verdict: met, check: by-facts", "is not a check of `1.a` that a person judges"),
    ("verdict: met, requirement: 1.b", "no requirement `1.b`"),
  ])
  func `an answer that counts for nothing is told`(keys: String, message: String) throws {
    let text =
      keys.contains("requirement")
      ? facts(keys).replacing("requirement: 1.a, ", with: "") : facts(keys)
    let diagnostics = try judge.assess(text).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.message.contains(message) == true)
  }

  @Test(arguments: [
    "verdict: yes", "verdict: met, until: soon", "verdict: met, evidence: [e1]",
    "verdict: met, sure: confirmed",
  ])
  func `an answer that cannot be read is an error`(keys: String) {
    #expect(throws: DiagnosticsError.self) { try judge.assess(facts(keys)) }
  }
}
