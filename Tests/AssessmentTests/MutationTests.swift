import Assessment
import Standards
import Testing
import Vocabularies

@Suite("Mutation testing tells what tests do not notice")
struct MutationTests {
  /// What becomes of the mutants of a requirement on few steps, under tests.
  private func fates(
    _ expect: String = "consent.steps < 3", checks: String = "", tests: String
  ) throws -> [String] {
    try report(expect, checks: checks, tests: tests).outcomes.map { outcome in
      switch outcome.fate {
      case .caught(let test): "\(outcome.mutant.text): \(test.name)"
      case .survived: "\(outcome.mutant.text): survived"
      case .explained(let reason): "\(outcome.mutant.text): \(reason.text(in: .english))"
      case .invalid: "\(outcome.mutant.text): invalid"
      }
    }
  }

  private func report(
    _ expect: String, checks: String = "", header: String = "", tests: String
  ) throws -> MutationReport {
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
            checks: [{id: few, expect: "\(expect)", gap: {en: No., zh: 否。}}\(checks)]
        """
      ], tests: "tests:\n  \"1.a\":\n\(tests)", header: header)
    return try MutationTester(judge.tests).run()
  }

  private func test(_ name: String, steps: String, _ rest: String) -> String {
    "    - {name: \(name), facts: {consents: [{id: i, steps: \(steps)}]}, \(rest)}\n"
  }

  @Test func `tests at the limit catch everything`() throws {
    let tests = test("two", steps: "2", "expect: met") + test("three", steps: "3", "expect: gap")
    #expect(
      try fates(tests: tests) == [
        "consent.steps < 3 -> consent.steps < 2: two",
        "consent.steps < 3 -> consent.steps < 4: three",
        "consent.steps < 3 -> consent.steps <= 3: three",
        "consent.steps < 3 -> consent.steps >= 3: two",
        "check few -> (always met): three",
      ])
  }

  @Test func `tests far from the limit do not`() throws {
    let tests = test("one", steps: "1", "expect: met") + test("nine", steps: "9", "expect: gap")
    #expect(
      try fates(tests: tests) == [
        "consent.steps < 3 -> consent.steps < 2: survived",
        "consent.steps < 3 -> consent.steps < 4: survived",
        "consent.steps < 3 -> consent.steps <= 3: survived",
        "consent.steps < 3 -> consent.steps >= 3: one",
        "check few -> (always met): nine",
      ])
  }

  @Test func `missing facts count, and single checks`() throws {
    let other = ", {id: named, expect: consent.name != '', gap: {en: No., zh: 否。}}"
    let both = """
          - {name: open, facts: {consents: [{id: i}]}, expect: undetermined, missing: [consents.i.steps, consents.i.name]}

      """
    let fates = try fates(checks: other, tests: both)
    #expect(fates.contains("check named -> (always met): open"))
    let single = """
          - {name: gap, facts: {consents: [{id: i, steps: 9, name: ''}]}, expect: gap, checks: {named: gap}}

      """
    #expect(
      try self.fates(checks: other, tests: single).suffix(2)
        == ["check few -> (always met): survived", "check named -> (always met): gap"])
  }

  @Test func `a person's check is missed when it always passes`() throws {
    let fates = try fates(
      checks: ", {id: judged, attest: {question: {en: Is it?, zh: 是吗？}}}",
      tests: test("two", steps: "2", "expect: needs_review"))
    #expect(fates.last == "check judged -> (always met): two")
  }

  @Test func `what means the same does not count`() throws {
    let tests = test("two", steps: "2", "expect: met") + test("three", steps: "3", "expect: gap")
    let report = try report("consent.steps < 3 && true", tests: tests)
    let counts = MutationReport.counts(of: report.outcomes)
    #expect(counts.invalid > 0)
    #expect(counts.total + counts.invalid == report.outcomes.count)
    #expect(counts.survived == 0)
    #expect(counts.share.percent == 100)
  }

  @Test func `definitions and figures are noticed through the rules that use them`() throws {
    let header = """
      parameters:
        most: {value: 3, title: {en: Most, zh: 最多}, source: standard}
        other: {value: 3, title: {en: Other, zh: 其他}, source: standard}
      define:
        few(c consent): {is: below(c.steps)}
        below(n integer): {is: n < most}
        unused(n integer): {is: n < 7}
      """
    let tests = test("two", steps: "2", "expect: met") + test("three", steps: "3", "expect: gap")
    let report = try report("few(consent)", header: header, tests: tests)
    let survivors = report.outcomes.filter {
      if case .survived = $0.fate { true } else { false }
    }
    #expect(
      Set(survivors.map(\.mutant.owner)) == [.parameter("other"), .definition("unused")])
    let caught = report.byOwner.first { $0.owner == .definition("below") }
    #expect(caught.map { MutationReport.counts(of: $0.outcomes).caught } == 2)
    #expect(
      report.byOwner.map(\.owner) == [
        .parameter("most"), .parameter("other"), .definition("few"), .definition("below"),
        .definition("unused"), .requirement("1.a"),
      ])
  }

  @Test func `two runs say the same`() throws {
    let tests = test("one", steps: "1", "expect: met")
    #expect(try fates(tests: tests) == fates(tests: tests))
  }

  @Test func `rules whose tests fail are not changed`() throws {
    #expect(throws: DiagnosticsError.self) {
      try fates(tests: test("wrong", steps: "1", "expect: gap"))
    }
    #expect(throws: DiagnosticsError.self) {
      try fates(tests: "    - {name: wrong, facts: {consent: []}, expect: met}\n")
    }
  }
}
