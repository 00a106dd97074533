import LocatedYAML
import Vocabularies

/// Reads files of tests.
struct RuleTestReader {
  private static let clauseKeys = ["format", "clause", "examples", "tests"]
  private static let testKeys = [
    "name", "given", "facts", "without", "subject", "expect", "checks", "missing",
  ]

  /// What the tests are about.
  let ruleSet: RuleSet
  let collector: DiagnosticCollector

  /// Reads a file of tests, which are those of one clause.
  func clause(ofFile root: Node) -> ClauseTests? {
    guard
      let mapping = MappingReader(root, "tests of a clause", keys: Self.clauseKeys, collector),
      mapping.checkFormat("rule-tests/1"), let number = mapping.requiredText("clause")
    else { return nil }
    guard let clause = ruleSet.clause(number) else {
      collector.error(
        .unknownName, at: mapping.place(of: "clause"), "there is no clause `\(number)` to test",
        hint: .didYouMean(number, among: ruleSet.clauses.map(\.number)))
      return nil
    }
    let examples = mapping.entries("examples").compactMap(example)
    let requirements = Dictionary(
      clause.requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tests = mapping.entries("tests").compactMap { entry -> (String, [RuleTest])? in
      requireKnown(
        entry.key, at: entry.keyPlace, "a requirement of clause \(number)",
        among: clause.requirements.map(\.id))
      guard let requirement = requirements[entry.key] else { return nil }
      guard let nodes = entry.value.sequence else {
        collector.error(
          .wrongType, at: entry.value.place, "expected a list of tests, found \(entry.value.kind)")
        return nil
      }
      return (
        entry.key, nodes.compactMap { test($0, checks: requirement.checks, examples: examples) }
      )
    }
    return ClauseTests(
      clause: number, examples: examples,
      tests: Dictionary(tests, uniquingKeysWith: { first, _ in first }))
  }

  private func example(_ entry: Mapping.Entry) -> ClauseTests.Example? {
    guard entry.value.mapping != nil else {
      collector.error(
        .wrongType, at: entry.value.place,
        "expected facts for the example `\(entry.key)`, found \(entry.value.kind)")
      return nil
    }
    return ClauseTests.Example(name: entry.key, facts: entry.value, place: entry.keyPlace)
  }

  private func test(
    _ node: Node, checks: [Check], examples: [ClauseTests.Example]
  ) -> RuleTest? {
    guard let mapping = MappingReader(node, "a test", keys: Self.testKeys, collector) else {
      return nil
    }
    let name = mapping.requiredText("name")
    let expected =
      mapping.required("expect") == nil ? nil : mapping.word("expect", as: Verdict.self)
    let given = mapping.text("given")
    if let given, let node = mapping["given"] {
      requireKnown(
        given, at: node.place, "an example of the clause", among: examples.map(\.name))
    }
    let expectations = mapping.entries("checks").compactMap {
      checkExpectation($0, among: checks.map(\.id))
    }
    if let facts = mapping["facts"], facts.mapping == nil {
      collector.error(.wrongType, at: facts.place, "expected facts, found \(facts.kind)")
    }
    guard let name, let expected else { return nil }
    return RuleTest(
      name: name, given: given, facts: mapping["facts"], without: paths("without", in: mapping),
      subject: mapping.text("subject").map {
        RuleTest.WrittenPath(text: $0, place: mapping["subject"]?.place ?? node.place)
      },
      expected: expected, checks: expectations,
      missing: mapping["missing"] == nil ? nil : paths("missing", in: mapping),
      place: node.place)
  }

  private func paths(_ key: String, in mapping: MappingReader) -> [RuleTest.WrittenPath] {
    mapping.elements(key).compactMap { node in
      guard let text = node.scalar?.text else {
        collector.error(
          .wrongType, at: node.place, "expected the path of a fact, found \(node.kind)")
        return nil
      }
      return RuleTest.WrittenPath(text: text, place: node.place)
    }
  }

  private func checkExpectation(
    _ entry: Mapping.Entry, among checks: [String]
  ) -> RuleTest.CheckExpectation? {
    requireKnown(entry.key, at: entry.keyPlace, "a check of the requirement", among: checks)
    let word = entry.value.scalar?.text ?? entry.value.kind
    guard let verdict = Verdict(rawValue: word) else {
      collector.report(
        .unknownWord(
          word, at: entry.value.place, words: Verdict.allCases.map(\.rawValue), for: entry.key))
      return nil
    }
    return RuleTest.CheckExpectation(check: entry.key, verdict: verdict, place: entry.keyPlace)
  }

  private func requireKnown(
    _ name: String, at place: Place, _ kind: String, among names: [String]
  ) {
    guard !names.contains(name) else { return }
    collector.error(
      .unknownName, at: place, "`\(name)` is not \(kind)",
      hint: .didYouMean(name, among: names)
        ?? (names.isEmpty ? nil : "there are \(names.listed())"))
  }
}
