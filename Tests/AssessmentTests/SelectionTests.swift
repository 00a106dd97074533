import Assessment
import Standards
import Testing
import Vocabularies

@Suite("Only what was selected is judged")
struct SelectionTests {
  static func clause(_ number: String) -> String {
    """
    clause: "\(number)"
    title: {en: Title, zh: 标题}
    requirements:
      - {id: \(number).a.1, item: x, modality: shall, text: {en: T, zh: T},
         checks: [{id: only, expect: a > 0, gap: {en: No., zh: 否。}}]}
      - {id: \(number).b, item: x, modality: shall, text: {en: T, zh: T},
         checks: [{id: only, expect: a > 0, gap: {en: No., zh: 否。}}]}
    """
  }

  let judge: Judge

  init() throws {
    judge = try Judge(clauses: ["5.3", "5.30", "8.4"].map(Self.clause))
  }

  @Test(arguments: [
    ([], [], ["5.3.a.1", "5.3.b", "5.30.a.1", "5.30.b", "8.4.a.1", "8.4.b"]),
    (["5.3"], [], ["5.3.a.1", "5.3.b"]),
    (["5"], [], ["5.3.a.1", "5.3.b", "5.30.a.1", "5.30.b"]),
    (["5.3.a"], [], ["5.3.a.1"]),
    (["8.4.b", "5.3.b"], [], ["5.3.b", "8.4.b"]),
    ([], ["5.30", "8"], ["5.3.a.1", "5.3.b"]),
    (["5.3"], ["5.3.a.1"], ["5.3.b"]),
    (["5.3"], ["5"], []),
  ])
  func `names select clauses and requirements`(
    only: [String], skip: [String], expected: [String]
  ) throws {
    let assessment = try judge.assess("{}", Selection(only: only, skip: skip))
    #expect(assessment.findings.map(\.requirement.id) == expected)
  }

  @Test(arguments: ["5.33", "5.3.", "", "x", "5.3.a.1.1"])
  func `a name that selects nothing is an error`(name: String) {
    #expect(throws: DiagnosticsError.self) {
      try judge.assess("{}", Selection(only: [name]))
    }
    #expect(throws: DiagnosticsError.self) {
      try judge.assess("{}", Selection(skip: [name]))
    }
  }

  @Test func `the nearest name is told`() {
    let error = #expect(throws: DiagnosticsError.self) {
      try judge.assess("{}", Selection(only: ["8.4.bb"]))
    }
    #expect(error?.diagnostics.first?.hint == "did you mean `8.4.b`?")
  }
}
