import Standards
import Testing
import Vocabularies

@Suite("Mutants of a rule set stand where their expressions do")
struct RuleMutantTests {
  private func mutants(_ folder: RuleFolder) throws -> [String] {
    try folder.load().mutants().map {
      "\($0.place): \($0.owner): \($0.text) [\($0.kind)]".replacing(folder.path("") + "/", with: "")
    }
  }

  @Test func `figures, definitions, conditions and checks`() throws {
    #expect(
      try mutants(RuleFolder()) == [
        "demo/standard.yaml:10:3: parameter most_steps: most_steps = 3 -> most_steps = 2 [number]",
        "demo/standard.yaml:10:3: parameter most_steps: most_steps = 3 -> most_steps = 4 [number]",
        "demo/standard.yaml:16:33: define is_asked: item.form != 'none' -> item.form != 'checkbox' [word]",
        "demo/standard.yaml:16:33: define is_asked: item.form != 'none' -> item.form == 'none' [comparison]",
        "demo/01-rules.yaml:6:7: clause 1: when: staff > 0 -> (left out) [when]",
        "demo/01-rules.yaml:6:7: clause 1: staff > 0 -> staff > -1 [number]",
        "demo/01-rules.yaml:6:7: clause 1: staff > 0 -> staff > 1 [number]",
        "demo/01-rules.yaml:6:7: clause 1: staff > 0 -> staff >= 0 [comparison]",
        "demo/01-rules.yaml:6:7: clause 1: staff > 0 -> staff <= 0 [comparison]",
        "demo/01-rules.yaml:16:11: 1.a: when: is_asked(consent) -> (left out) [when]",
        "demo/01-rules.yaml:16:11: 1.a: is_asked(consent) -> !is_asked(consent) [negation]",
        "demo/01-rules.yaml:20:17: 1.a: consent.steps <= most_steps -> consent.steps < most_steps [comparison]",
        "demo/01-rules.yaml:20:17: 1.a: consent.steps <= most_steps -> consent.steps > most_steps [comparison]",
        "demo/01-rules.yaml:19:9: 1.a: check few-steps -> (always met) [check]",
      ])
  }

  @Test(arguments: [
    // A block whose lines are joined.
    (
      ">-\n          staff >= 0\n          && consent.steps\n            <= most_steps",
      "22:14: consent.steps"
    ),
    ("\"staff >= 0 && consent.steps <= most_steps\"", "20:32: consent.steps"),
    ("staff >= 0 && '名' == '名' && consent.steps <= most_steps", "20:45: consent.steps"),
    // Written otherwise in the file than in the expression: the place of the whole.
    ("\"'\\x41' == 'A' && consent.steps <= most_steps\"", "20:17: consent.steps"),
  ])
  func `parts of expressions over several lines`(written: String, place: String) throws {
    let folder = try RuleFolder(
      replacing: "expect: consent.steps <= most_steps", with: "expect: \(written)")
    let found = try mutants(folder).filter {
      $0.contains("consent.steps <= most_steps -> true")
        || $0.contains("<= most_steps -> consent.steps <")
    }
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.hasPrefix("demo/01-rules.yaml:\(place.prefix { $0 != " " })") },
      "\(found)")
  }

  @Test func `only what is selected, and what all share only with all`() throws {
    let ruleSet = try RuleFolder().load()
    #expect(ruleSet.mutants { $0.id == "1.b" }.isEmpty)
    #expect(ruleSet.mutants { $0.id == "1.a" }.allSatisfy { $0.owner == .requirement("1.a") })
  }

  @Test func `explanations are read and checked`() throws {
    func problems(_ text: String) throws -> [String] {
      let folder = try RuleFolder()
      try folder.write("format: explained-mutants/1\nmutants:\n" + text, to: "demo/mutants.yaml")
      let ruleSet = try folder.load()
      switch Result(catching: { () throws(DiagnosticsError) in
        try MutantExplanations.load(for: ruleSet)
      }) {
      case .success(let explanations):
        let mutants = ruleSet.mutants()
        return explanations.unused(among: mutants).map(\.message)
          + mutants.compactMap { explanations.reason(for: $0)?.text(in: .english) }
      case .failure(let error): return error.diagnostics.map(\.message)
      }
    }
    let because = "because: {en: It is so., zh: 如此。}"
    #expect(
      try problems("  - {clause: \"1\", mutant: staff > 0 -> staff > 1, \(because)}")
        == ["It is so."])
    #expect(
      try problems("  - {define: is_asked, mutant: staff > 0 -> staff > 1, \(because)}")
        == ["no mutant of define is_asked that survives is `staff > 0 -> staff > 1`"])
    #expect(
      try problems("  - {mutant: x, \(because)}")
        == ["an explained mutant names one of `requirement`, `clause`, `define`, `parameter`"])
    #expect(try problems("  - {define: is_asked, \(because)}").count == 1)
    #expect(try MutantExplanations.load(for: RuleFolder().load()).unused(among: []).isEmpty)
  }
}
