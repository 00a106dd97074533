import LocatedYAML
import Vocabularies

extension RuleReader {
  /// Which edition added or changed something; `nil` if nothing is said about it.
  func since(in mapping: MappingReader) -> EditionChange? {
    guard let node = mapping["since"],
      let mapping = MappingReader(
        node, "a change by an edition", keys: ["edition", "change", "source"], collector),
      let edition = mapping.requiredText("edition"),
      let kind = requiredWord("change", in: mapping, as: EditionChange.Kind.self)
    else { return nil }
    return EditionChange(
      edition: edition, kind: kind,
      provenance: mapping.word("source", as: Requirement.Provenance.self) ?? .text)
  }

  /// Related places in other texts: `{gdpr: ["7(3)"], because: …}`.
  ///
  /// - Parameter clause: Where the reason stands if it is not here.
  func crossReferences(_ node: Node, in clause: ClauseContext?) -> CrossReferences? {
    guard let mapping = MappingReader(node, "references", collector) else { return nil }
    let places = mapping.mapping.entries.filter { $0.key != "because" }.flatMap { entry in
      mapping.texts(entry.key).map { CrossReference(standard: entry.key, article: $0) }
    }
    return CrossReferences(
      places: places, because: text("because", in: mapping) ?? clause?.references.because)
  }
}
