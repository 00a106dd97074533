import Assessment
import Standards
import Testing
import Vocabularies

@Suite("A contradiction in the description is told, and no gap of the company")
struct ConsistencyTests {
  private func judge() throws -> Judge {
    try Judge(
      clauses: [
        """
        clause: "1"
        title: {en: Steps, zh: 步骤}
        requirements:
          - id: "1.a"
            item: "1 a)"
            modality: should
            text: {en: Text, zh: 文本}
            each: consent in consents
            checks: [{id: only, expect: consent.steps < 3, gap: {en: "`{consent.id}` has {consent.steps}", zh: 否。}}]
            remedy: {en: count again, zh: 重新计数}
        """
      ], header: "kind: consistency")
  }

  @Test func `it is a warning at its place`() throws {
    let assessment = try judge().assess("consents:\n  - id: i\n    steps: 5\n  - id: j\n")
    #expect(
      assessment.diagnostics.map(\.description) == [
        """
        facts.yaml:3:12: warning: `i` has 5 [inconsistency]
        hint: count again
        """
      ])
  }

  @Test func `it is no finding and counts nowhere`() throws {
    let assessment = try judge().assess("consents: [{id: i, steps: 5}]")
    #expect(assessment.findings.isEmpty)
    #expect(assessment.ruleSets.isEmpty)
    #expect(assessment.summary.findings.total == 0)
  }
}
