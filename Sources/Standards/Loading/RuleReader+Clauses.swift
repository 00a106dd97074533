import LocatedYAML
import Vocabularies

extension RuleReader {
  /// Reads a file of rules.
  func clauses(ofFile root: Node) -> [Clause] {
    guard
      let file = MappingReader(root, "a file of rules", keys: ["format", "clauses"], collector),
      file.checkFormat("rules/1")
    else { return [] }
    return file.elements("clauses").compactMap(clause)
  }

  private func clause(_ node: Node) -> Clause? {
    guard
      let mapping = MappingReader(
        node, "a clause",
        keys: ["clause", "title", "when", "applies", "examples", "requirements"], collector)
    else { return nil }
    let number = mapping.requiredText("clause")
    let title = requiredText("title", in: mapping)
    let applicability = applicability(in: mapping)
    let examples = mapping.entries("examples").compactMap(example)
    let requirements = mapping.elements("requirements").compactMap {
      requirement($0, clause: number ?? "", examples: examples)
    }
    guard let number, let title else { return nil }
    return Clause(
      number: number, title: title, applicability: applicability, examples: examples,
      requirements: requirements, place: node.place)
  }

  private func example(_ entry: Mapping.Entry) -> Clause.Example? {
    guard entry.value.mapping != nil else {
      collector.error(
        .wrongType, at: entry.value.place,
        "expected facts for the example `\(entry.key)`, found \(entry.value.kind)")
      return nil
    }
    return Clause.Example(name: entry.key, facts: entry.value, place: entry.keyPlace)
  }
}
