import LocatedYAML
import Vocabularies

extension RuleReader {
  private static let clauseKeys = [
    "format", "clause", "title", "formerly", "since", "informative", "when", "applies",
    "references", "requirements",
  ]

  /// Reads a file of rules, which is one clause.
  func clause(ofFile root: Node) -> Clause? {
    guard
      let mapping = MappingReader(root, "a clause", keys: Self.clauseKeys, collector),
      mapping.checkFormat("rules/1")
    else { return nil }
    let number = mapping.requiredText("clause")
    let title = requiredText("title", in: mapping)
    let applicability = applicability(in: mapping)
    let isInformative = mapping.boolean("informative") ?? false
    let context = ClauseContext(
      number: number ?? "", isInformative: isInformative, since: since(in: mapping),
      references: mapping["references"].flatMap { crossReferences($0, in: nil) } ?? .none)
    let requirements = mapping.elements("requirements").compactMap { requirement($0, in: context) }
    guard let number, let title else { return nil }
    return Clause(
      number: number, title: title, formerNumbers: mapping.texts("formerly"),
      isInformative: isInformative, applicability: applicability, requirements: requirements,
      place: mapping.place(of: "clause"))
  }
}

/// What a clause says for all its requirements, unless they say otherwise.
struct ClauseContext {
  let number: String
  let isInformative: Bool
  let since: EditionChange?
  let references: CrossReferences
}
