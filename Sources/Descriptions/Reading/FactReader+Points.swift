import CEL
import LocatedYAML
import Vocabularies

extension FactReader {
  /// Reads which points a text makes: `{identity: true, contact: {mentioned: "…"}}`.
  ///
  /// A point that is not there was not looked for, so the map lacks it.
  mutating func readPoints(_ slot: Slot, _ words: Words, _ node: Node) -> ReadFact {
    guard let mapping = node.mapping else {
      collector.error(
        .wrongType, at: node.place,
        "`\(table.path(of: slot.attribute))`: expected points, found \(node.kind)",
        hint: "write each point with `true` or `false`")
      return .fact(.unknown(slot.attribute))
    }
    table.update(slot.attribute, .answered(Answer()), at: node.place)
    var points: [(key: Value, value: Fact)] = []
    for entry in mapping.entries {
      guard words.label(of: entry.key) != nil else {
        let tokens = words.words.map(\.token)
        collector.error(
          .unknownWord, at: entry.keyPlace,
          "`\(entry.key)` is not one of the words of `\(words.name)`",
          hint: .didYouMean(entry.key, among: tokens) ?? "the words are \(tokens.listed())")
        continue
      }
      let point = self.slot(
        builder.attribute(entry.key, of: slot.attribute), .name(entry.key), of: slot.attribute,
        slot.definition, isElement: true)
      points.append((.string(entry.key), readPoint(point, entry.value)))
    }
    return .fact(.map(points, at: slot.attribute, isOpen: false))
  }

  /// Reads whether a text makes a point: `true`, `{value: true, passage: "…"}`, or a passage that
  /// only mentions it.
  private mutating func readPoint(_ slot: Slot, _ node: Node) -> Fact {
    guard let mapping = node.mapping else { return readPoint(slot, node, passage: nil) }
    let keys = mapping["mentioned"] == nil ? ["value", "passage"] : ["mentioned"]
    guard let reader = MappingReader(node, "a point", keys: keys, collector) else {
      return .unknown(slot.attribute)
    }
    if let passage = reader.localizedText("mentioned") {
      table.update(slot.attribute, .mentioned, at: node.place, text: passage)
      return .unknown(slot.attribute)
    }
    guard let value = reader.required("value") else { return .unknown(slot.attribute) }
    return readPoint(slot, value, passage: reader.localizedText("passage"))
  }

  private mutating func readPoint(_ slot: Slot, _ node: Node, passage: LocalizedText?) -> Fact {
    do {
      let value = try FieldType.boolean.value(of: node)
      table.update(
        slot.attribute, .answered(Answer()), at: node.place,
        text: passage ?? LocalizedText(value.description))
      return builder.fact(value, at: slot.attribute)
    } catch {
      report(error, at: node.place, slot)
      return .unknown(slot.attribute)
    }
  }
}
