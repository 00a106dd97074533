import Assessment
import Standards
import Testing
import Vocabularies

@Suite("What an edition brought is not asked for before it took effect")
struct EditionTests {
  let judge: Judge

  init() throws {
    func requirement(_ id: String, _ since: String) -> String {
      """
        - {id: \(id), item: x, modality: shall, text: {en: T, zh: T},\(since)
           checks: [{id: only, expect: a > 0, gap: {en: No., zh: 否。}}]}
      """
    }
    judge = try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: First, zh: 一}
        formerly: ["7.7"]
        requirements:
        \(requirement("1.a", ""))
        \(requirement("1.b", " since: {edition: \"2\", change: added},"))
        \(requirement("1.c", " since: {edition: \"2\", change: changed},"))
        """
      ],
      header: """
        effective: 2020-10-01
        replaces: {number: D 0, edition: "2017", effective: 2018-05-01}
        """)
  }

  @Test(arguments: [
    ("2020-10-01", [Verdict.gap, .gap, .gap]),
    ("2020-09-30", [.gap, .notApplicable, .needsReview]),
    ("2018-05-01", [.gap, .notApplicable, .needsReview]),
    ("2018-04-30", [.notApplicable, .notApplicable, .notApplicable]),
  ])
  func `the day decides`(day: String, verdicts: [Verdict]) throws {
    let findings = try judge.assess("{as_of: \(day), a: 0}").findings
    #expect(findings.map(\.verdict) == verdicts)
    #expect(findings.map { $0.notInForce == nil } == verdicts.map { $0 == .gap })
  }

  @Test func `without a day the edition at hand is judged by`() throws {
    #expect(try judge.assess("{a: 0}").findings.map(\.verdict) == [.gap, .gap, .gap])
  }

  @Test func `numbers of the edition before lead to today's clauses`() throws {
    let all = try judge.assess("{a: 0}", Selection(only: ["2017:7.7"])).findings
    #expect(all.count == 3)
    #expect(try judge.assess("{a: 0}", Selection(only: ["2017:7"])).findings.count == 3)
    #expect(throws: DiagnosticsError.self) {
      try judge.assess("{a: 0}", Selection(only: ["2017:8"]))
    }
    #expect(throws: DiagnosticsError.self) {
      try judge.assess("{a: 0}", Selection(only: ["2018:7.7"]))
    }
  }
}
