import Assessment
import Standards
import Testing

@Suite("Counts hide nothing")
struct SummaryTests {
  private func assessment(_ facts: String) throws -> Assessment {
    try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: First, zh: 一}
        requirements:
          - id: "1.a"
            item: "1 a)"
            modality: shall
            severity: major
            text: {en: Text, zh: 文本}
            each: consent in consents
            checks: [{id: only, expect: consent.steps < 3, gap: {en: No., zh: 否。}}]
          - id: "1.b"
            item: "1 b)"
            modality: should
            text: {en: Text, zh: 文本}
            checks: [{id: only, expect: a > 0, gap: {en: No., zh: 否。}}]
        """,
        """
        clause: "2"
        title: {en: Second, zh: 二}
        requirements:
          - id: "2.a"
            item: "2 a)"
            modality: shall
            text: {en: Text, zh: 文本}
            checks: [{id: only, expect: b > 0, gap: {en: No., zh: 否。}}]
        """,
        """
        clause: "3"
        title: {en: Nothing to judge, zh: 三}
        requirements:
          - id: "3.a"
            item: "3 a)"
            modality: info
            text: {en: Text, zh: 文本}
            note: {en: Note, zh: 注}
        """,
      ]
    ).assess(facts)
  }

  @Test func `a requirement counts once, by its worst subject`() throws {
    let assessment = try assessment(
      "{a: 0, b: 1, consents: [{id: x, steps: 1}, {id: y, steps: 5}, {id: z, steps: 9}]}")
    let first = assessment.clauses[0].summary
    #expect(first.requirements[.gap] == 2)
    #expect(first.requirements.total == 2)
    #expect(first.findings[.gap] == 3)
    #expect(first.findings[.met] == 1)
    #expect(first.gaps == [.major: 2, .observation: 1])
    #expect(assessment.clauses.map(\.clause.number) == ["1", "2"])
    #expect(assessment.summary.requirements[.met] == 1)
    #expect(assessment.summary.findings.total == 5)
  }

  @Test(arguments: [
    ("{}", 0, 3), ("{consents: []}", 0, 2), ("{consents: [], a: 1}", 1, 2),
    ("{consents: [], a: 1, b: 1}", 2, 2),
    ("{consents: [], a: 0, b: 1}", 2, 2),
  ])
  func `coverage is what the facts settled of what applies`(
    facts: String, decided: Int, applicable: Int
  ) throws {
    let counts = try assessment(facts).summary.requirements
    #expect(counts.coverage.part == decided)
    #expect(counts.coverage.whole == applicable)
    #expect(counts.applicable == applicable)
  }

  @Test func `shares are never rounded up`() {
    let counts = VerdictCounts(Array(repeating: .met, count: 199) + [.gap])
    #expect(counts.score.percent == 99)
    #expect(VerdictCounts([]).score.percent == nil)
    #expect(VerdictCounts([.notApplicable]).coverage.percent == nil)
    #expect(VerdictCounts([.met]).score.percent == 100)
  }
}

@Suite("The question that settles most is asked first")
struct QuestionTests {
  @Test func `questions are ranked`() throws {
    func requirement(_ id: String, _ condition: String) -> String {
      """
          - {id: \(id), item: x, modality: shall, text: {en: T, zh: T},
             checks: [{id: only, expect: "\(condition)", gap: {en: No., zh: 否。}}]}
      """
    }
    let judge = try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: First, zh: 一}
        requirements:
        \(requirement("r1", "a > 0 && b > 0"))
        \(requirement("r2", "b > 0 && main.steps > 0"))
        \(requirement("r3", "c"))
        \(requirement("r4", "a > 0 && main.steps > 0"))
        \(requirement("r5", "a > 5"))
        """
      ])
    let questions = try judge.assess("{}").questions
    #expect(questions.map(\.fact.path) == ["a", "c", "b", "main.steps"])
    #expect(questions.map(\.decides) == [1, 1, 0, 0])
    #expect(questions.map(\.concerns) == [3, 1, 2, 2])
    #expect(questions[0].findings.map(\.requirement.id) == ["r1", "r4", "r5"])
  }

  @Test func `what is settled is not asked`() throws {
    let judge = try Judge(expecting: "a > 0 || b > 0")
    #expect(try judge.assess("{a: 1}").questions.isEmpty)
    #expect(try judge.assess("{a: 0}").questions.map(\.fact.path) == ["b"])
  }
}
