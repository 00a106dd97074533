import LocatedYAML
import Vocabularies

extension RuleReader {
  private static let testKeys = [
    "name", "given", "facts", "without", "subject", "expect", "checks", "missing",
  ]

  /// Reads a test of a requirement with the given checks.
  func test(_ node: Node, checks: [Check], examples: [Clause.Example]) -> RuleTest? {
    guard let mapping = MappingReader(node, "a test", keys: Self.testKeys, collector) else {
      return nil
    }
    let name = mapping.requiredText("name")
    let expected = requiredWord("expect", in: mapping, as: Verdict.self)
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
