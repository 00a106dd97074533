import CEL
import LocatedYAML
import Vocabularies

/// All facts of a description by their attributes: what is known of each, and where.
struct FactTable: Sendable {
  /// One fact, block, list or element.
  struct Entry: Sendable {
    let attribute: AttributeID
    /// The block or list that it is a part of.
    let parent: AttributeID?
    let segment: FactPath.Segment
    let definition: FieldDefinition?
    var state: FactState
    var place: Place
    var text: LocalizedText?

    /// What is written for the fact, be it in force or planned.
    var writtenText: LocalizedText? {
      guard case .planned(let plan) = state else { return text }
      return plan.what
    }
  }

  /// In the order in which they were added: each block before its parts.
  private(set) var entries: [Entry] = []
  /// Where the entry of each attribute is, by the attribute's number; -1 for attributes that are
  /// no facts of their own, such as the days of a period.
  private var positions: [Int] = []

  /// Adds a fact of which nothing is known yet.
  mutating func add(
    _ attribute: AttributeID, _ segment: FactPath.Segment, of parent: AttributeID?,
    _ definition: FieldDefinition?
  ) {
    let number = Int(attribute.rawValue)
    if number >= positions.count {
      positions.append(contentsOf: repeatElement(-1, count: number + 1 - positions.count))
    }
    positions[number] = entries.count
    entries.append(
      Entry(
        attribute: attribute, parent: parent, segment: segment, definition: definition,
        state: .notAnswered, place: .nowhere, text: nil))
  }

  /// Writes down what is known of a fact.
  mutating func update(
    _ attribute: AttributeID, _ state: FactState, at place: Place, text: LocalizedText? = nil
  ) {
    guard let position = position(of: attribute) else { return }
    entries[position].state = state
    entries[position].place = place
    entries[position].text = text
  }

  /// The table with the entries changed in what is known of them.
  func mapped(_ transform: (Entry) -> Entry) -> FactTable {
    var table = self
    table.entries = entries.map(transform)
    return table
  }

  /// The fact that an attribute stands for.
  subscript(attribute: AttributeID) -> Entry? { position(of: attribute).map { entries[$0] } }

  /// The part of a block or list that a segment names; of nothing, a top-level fact.
  func child(_ segment: FactPath.Segment, of parent: AttributeID?) -> Entry? {
    guard let parent else { return entries.first { $0.parent == nil && $0.segment == segment } }
    guard let start = position(of: parent) else { return nil }
    for entry in entries[(start + 1)...] {
      // All that is in a block comes right behind it, so the first fact of another one ends it.
      guard let block = entry.parent.flatMap(position), block >= start else { return nil }
      if block == start, entry.segment == segment { return entry }
    }
    return nil
  }

  /// The names of the parts of a block or list; of nothing, those of the top-level facts.
  func names(in parent: AttributeID?) -> [String] {
    entries.compactMap { entry in
      if entry.parent == parent, case .name(let name) = entry.segment { name } else { nil }
    }
  }

  /// The way to a fact.
  func path(of attribute: AttributeID) -> FactPath {
    var segments: [FactPath.Segment] = []
    var current: AttributeID? = attribute
    while let entry = current.flatMap({ self[$0] }) {
      segments.append(entry.segment)
      current = entry.parent
    }
    return FactPath(segments.reversed())
  }

  private func position(of attribute: AttributeID) -> Int? {
    let number = Int(attribute.rawValue)
    guard positions.indices.contains(number), positions[number] >= 0 else { return nil }
    return positions[number]
  }
}

extension Place {
  /// Stands in until a fact's place is known.
  fileprivate static let nowhere = Place(file: "", line: 1, column: 1)
}
