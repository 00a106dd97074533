import CEL
import LocatedYAML
import Vocabularies

extension FactReader {
  // MARK: Blocks

  /// Reads a block with keys.
  mutating func readRecord(
    _ slot: Slot, _ name: String, _ node: Node, _ answer: Answer,
    in circumstances: Circumstances
  ) -> ReadFact {
    guard let definition = vocabulary.record(name) else { return .fact(.unknown(slot.attribute)) }
    let keys = definition.fields.map(\.name)
    guard let mapping = node.mapping else {
      collector.error(
        .wrongType, at: node.place,
        "`\(table.path(of: slot.attribute))`: expected a block, found \(node.kind)",
        hint: "its keys are \(keys.listed())")
      return .fact(.unknown(slot.attribute))
    }
    for entry in mapping.entries where definition[entry.key] == nil {
      collector.unknownKey(entry, of: "`\(table.path(of: slot.attribute))`", keys: keys)
    }
    let plan = circumstances.plan(nil)
    table.update(slot.attribute, plan ?? .answered(answer), at: node.place)
    guard
      let record = builder.record(name, at: slot.attribute, isStated: !circumstances.isPlanned)
    else { return .fact(.unknown(slot.attribute)) }
    readFields(
      definition, of: record, at: slot.attribute, mapping,
      in: circumstances.isPlanned ? circumstances : .stated(at: node.place))
    return .fact(.record(record))
  }

  /// Reads the fields of a block, whether it is written or not.
  mutating func readFields(
    _ definition: RecordDefinition, of record: RecordID, at attribute: AttributeID,
    _ mapping: Mapping?, in circumstances: Circumstances
  ) {
    for field in definition.fields {
      let slot = slot(
        builder.attribute(field.name, of: attribute), .name(field.name), of: attribute, field)
      let node =
        field.isComputed
        ? computedNode(field, at: table.path(of: slot.attribute), in: mapping)
        : mapping?[field.name]
      let fact = read(slot, field.type, node, in: circumstances)
      if field.type == .id, case .fact(.value(.string(let identifier))) = fact, let node {
        index.add(
          record, type: definition.name, identifier: identifier, at: node.place, collector)
      }
      if case .fact(let fact) = fact {
        builder.set(field.name, of: record, to: fact)
      } else {
        openFields.append((field.name, record, fact))
      }
    }
  }

  // MARK: Lists

  /// Reads a list.
  mutating func readList(
    _ slot: Slot, of type: FieldType, _ node: Node, _ answer: Answer,
    in circumstances: Circumstances
  ) -> ReadFact {
    guard let elements = node.sequence else {
      collector.error(
        .wrongType, at: node.place,
        "`\(table.path(of: slot.attribute))`: expected a list, found \(node.kind)",
        hint: node.scalar.map { "write `[\($0.text)]`, or `[]` if there are none" }
          ?? "begin each element with `-`")
      return .fact(.unknown(slot.attribute))
    }
    let inside = circumstances.isPlanned ? circumstances : Circumstances.stated(at: node.place)
    var facts: [ReadFact] = []
    var texts: [LocalizedText] = []
    for (number, element) in elements.enumerated() {
      let attribute = builder.attribute(number, of: slot.attribute)
      let segment = identifier(of: element, type).map { FactPath.Segment.name($0) }
      let elementSlot = self.slot(
        attribute, segment ?? .index(number), of: slot.attribute, slot.definition,
        isElement: true)
      facts.append(read(elementSlot, type, element, in: inside))
      if let text = table[attribute]?.writtenText {
        texts.append(type.words?.labelled(text) ?? text)
      }
    }
    let text = LocalizedText(listing: texts)
    if let plan = circumstances.plan(text) {
      table.update(slot.attribute, plan, at: node.place)
      return .fact(.unknown(slot.attribute))
    }
    let state = elements.isEmpty ? FactState.empty : .answered(answer)
    table.update(slot.attribute, state, at: node.place, text: text)
    return .list(facts, at: slot.attribute)
  }

  /// The identifier of an entry, which is its name in paths.
  private func identifier(of node: Node, _ type: FieldType) -> String? {
    guard case .record(let name) = type, let field = vocabulary.record(name)?.idField else {
      return nil
    }
    let block = node.mapping?["planned"]?.mapping ?? node.mapping?["value"]?.mapping
    let text = (block ?? node.mapping)?[field]?.scalar?.text
    return text == "unknown" ? nil : text
  }
}

extension Words {
  /// The label of a word, in all its languages.
  fileprivate func labelled(_ text: LocalizedText) -> LocalizedText? {
    text.translations.first.flatMap { label(of: $0.text) }
  }
}

extension LocalizedText {
  /// Several texts one after another, in each language that one of them is there in; `nil` if
  /// there are none.
  fileprivate init?(listing texts: [LocalizedText]) {
    guard !texts.isEmpty else { return nil }
    var languages: [Language] = []
    for language in texts.flatMap(\.languages) where !languages.contains(language) {
      languages.append(language)
    }
    guard !languages.isEmpty else {
      self.init(texts.map { $0.text(in: .english) }.joined(separator: ", "))
      return
    }
    self.init(
      languages.map { language in
        let separator = language == .chinese ? "、" : ", "
        return Translation(
          language, texts.map { $0.text(in: language) }.joined(separator: separator))
      })
  }
}
