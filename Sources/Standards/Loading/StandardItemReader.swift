import LocatedYAML
import Vocabularies

/// Reads `items.yaml`, the table of everything that a standard says.
struct StandardItemReader {
  let collector: DiagnosticCollector

  /// The items in the order of the file.
  func items(ofFile root: Node) -> [StandardItem] {
    guard
      let mapping = MappingReader(
        root, "a table of items", keys: ["format", "clauses"], collector),
      mapping.checkFormat("standard-items/1")
    else { return [] }
    var names = UniqueNames(collector)
    return mapping.entries("clauses").flatMap { clause -> [StandardItem] in
      guard let entries = clause.value.mapping?.entries else {
        collector.error(
          .wrongType, at: clause.value.place,
          "expected the items of clause \(clause.key), found \(clause.value.kind)",
          hint: "write each as `\"\(clause.key) a)\": shall`")
        return []
      }
      return entries.compactMap { item($0, ofClause: clause.key) }
        .filter { names.insert($0.name, at: $0.place, "item") }
    }
  }

  /// Reads `"5.3 a)": shall`, or the long form with a reason why nothing stands for the item.
  private func item(_ entry: Mapping.Entry, ofClause clause: String) -> StandardItem? {
    guard let word = entry.value.scalar?.text else {
      guard
        let mapping = MappingReader(
          entry.value, "an item", keys: ["modality", "not_encoded"], collector),
        mapping.required("modality") != nil,
        let modality = mapping.word("modality", as: Modality.self)
      else { return nil }
      return StandardItem(
        name: entry.key, clause: clause, modality: modality,
        omission: mapping.requiredLocalizedText("not_encoded"), place: entry.keyPlace)
    }
    guard let modality = Modality(rawValue: word) else {
      collector.report(
        .unknownWord(
          word, at: entry.value.place, words: Modality.allCases.map(\.rawValue), for: entry.key))
      return nil
    }
    return StandardItem(
      name: entry.key, clause: clause, modality: modality, omission: nil, place: entry.keyPlace)
  }
}
