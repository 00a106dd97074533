import LocatedYAML
import Vocabularies

/// Where the facts come from that only the program fills in.
enum ComputedFacts {
  /// They stand among the others, as in the tests of rules.
  case stated
  /// They were found out, each by its path; nobody else may state them.
  case found([FactPath: Node])
}

extension FactReader {
  /// What stands for a field of a block that the program fills in.
  func computedNode(
    _ field: FieldDefinition, at path: FactPath, in mapping: Mapping?
  ) -> Node? {
    let written = mapping?.entry(for: field.name)
    guard case .found(let facts) = computed else { return written?.value }
    if let written {
      collector.error(
        .unknownKey, at: written.keyPlace, "nobody states `\(path)`: the document itself is read",
        hint: "take the key out")
    }
    return facts[path]
  }
}
