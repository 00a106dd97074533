import Assessment
import Digests
import LocatedYAML
import Standards
import Testing
import Vocabularies

@Suite("A baseline tells what is new, and nothing that was not judged again is called gone")
struct BaselineTests {
  let judge: Judge

  init() throws {
    judge = try Judge(
      requirement: """
        each: consent in consents
        checks: [{id: few, expect: consent.steps < 3, gap: {en: Many., zh: 多。}}]
        """)
  }

  /// The findings of an earlier report, each a gap, by the names of requirements and subjects.
  private func baseline(_ findings: [(String, String?)], standard: String = "demo") -> Baseline {
    Baseline(
      source: Source(SourceFile(path: "earlier.json", bytes: [])), asOf: nil,
      record: ReportRecord(
        findings: findings.map { requirement, subject in
          FindingRecord(
            FindingRecord.Key(standard: standard, requirement: requirement, subject: subject),
            item: requirement, label: nil, outcome: FindingOutcome(.gap, gravity: .minor),
            facts: [:])
        }, figures: []))
  }

  private func review(
    _ baseline: Baseline, only: [String] = []
  ) throws -> (assessment: Assessment, review: BaselineReview) {
    let description = try judge.description("consents: [{id: i, steps: 5}, {id: j, steps: 1}]")
    let assessment = try Assessor(
      description, by: [judge.ruleSet], selection: Selection(only: only),
      proofDepth: .none, baseline: baseline
    ).assess()
    return (assessment, try #require(assessment.baselineReview))
  }

  @Test func `each finding knows what became of it`() throws {
    let (assessment, review) = try review(
      baseline([("1.a", "consents.i"), ("1.a", "consents.k"), ("1.b", nil)]))
    let states = assessment.findings.map { review.change(of: $0)?.state }
    #expect(states == [.updated, .new])
    let absent = review.comparison.changes.filter { $0.state == .absent }.map(\.key)
    #expect(absent.map(review.absence) == [.noSubject, .noRequirement])
    #expect(review.notJudged == 0)
    #expect(assessment.diagnostics.isEmpty)
  }

  @Test func `the facts behind a verdict are compared whatever the report shows`() throws {
    let (assessment, review) = try review(baseline([("1.a", "consents.i")]))
    let change = assessment.findings.first.flatMap(review.change)
    #expect(change?.facts.map(\.path) == ["consents.i.steps"])
  }

  @Test func `what was not judged again is only counted`() throws {
    let other = try review(baseline([("1.a", "consents.i")], standard: "other"))
    #expect(other.review.notJudged == 1)
    #expect(other.review.comparison.counts.absent == 0)
    #expect(
      other.assessment.diagnostics.map(\.message) == [
        "the baseline has no finding in common with this report, so everything is new"
      ])
  }

  @Test func `without quotations everything changed as before, and nothing is quoted`() throws {
    let (_, review) = try review(baseline([("1.a", "consents.i"), ("1.a", "consents.k")]))
    let bare = review.withoutQuotations
    #expect(bare.comparison.counts == review.comparison.counts)
    #expect(bare.comparison.changes.map(\.state) == review.comparison.changes.map(\.state))
    let records = bare.comparison.changes.flatMap { [$0.before, $0.after].compactMap(\.self) }
    #expect(records.allSatisfy { $0.label == nil })
    let facts = bare.comparison.changes.flatMap(\.facts).flatMap {
      [$0.before, $0.after].compactMap(\.self)
    }
    #expect(!facts.isEmpty)
    #expect((facts + records.flatMap(\.facts.values)).allSatisfy { $0.value == nil })
  }

  @Test func `an empty baseline makes everything new`() throws {
    let (assessment, review) = try review(baseline([]))
    #expect(assessment.findings.allSatisfy { review.change(of: $0)?.state == .new })
    #expect(review.comparison.counts.openedGaps == 1)
  }
}
