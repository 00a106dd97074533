public import LocatedYAML

extension Node {
  /// A mapping without keys.
  public static func emptyMapping(at place: Place) -> Node {
    Node(place: place, content: .mapping(Mapping([])))
  }

  /// The node with changes made to it: mappings are merged key by key, lists of entries with
  /// identifiers entry by entry, and everything else is replaced.
  public func merging(_ changes: Node) -> Node {
    switch (content, changes.content) {
    case (.mapping(let old), .mapping(let new)):
      let merged = old.entries.map { entry in
        guard let change = new.entry(for: entry.key) else { return entry }
        return Mapping.Entry(
          key: entry.key, keyPlace: change.keyPlace, value: entry.value.merging(change.value))
      }
      let added = new.entries.filter { old[$0.key] == nil }
      return Node(place: changes.place, content: .mapping(Mapping(merged + added)))
    case (.sequence(let old), .sequence(let new)):
      return Node(place: changes.place, content: .sequence(Self.merge(old, with: new)))
    default:
      return changes
    }
  }

  private static func merge(_ old: [Node], with new: [Node]) -> [Node] {
    guard !new.isEmpty, (old + new).allSatisfy({ $0.identifier != nil }) else { return new }
    let merged = old.map { entry in
      new.first { $0.identifier == entry.identifier }.map(entry.merging) ?? entry
    }
    let known = Set(old.map(\.identifier))
    return merged + new.filter { !known.contains($0.identifier) }
  }

  /// The node without the fact at a path, or `nil` if there is no such fact in it.
  ///
  /// Entries of lists are named by their identifiers, or by their numbers as in `[0]`.
  public func removing(_ path: FactPath) -> Node? { removing(path.segments[...]) }

  private func removing(_ path: ArraySlice<FactPath.Segment>) -> Node? {
    guard let segment = path.first else { return nil }
    let rest = path.dropFirst()
    switch (segment, content) {
    case (.name(let name), .mapping(let mapping)):
      guard let position = mapping.entries.firstIndex(where: { $0.key == name }) else {
        return nil
      }
      var entries = mapping.entries
      let entry = entries.remove(at: position)
      if !rest.isEmpty {
        guard let value = entry.value.removing(rest) else { return nil }
        entries.insert(
          Mapping.Entry(key: entry.key, keyPlace: entry.keyPlace, value: value), at: position)
      }
      return Node(place: place, content: .mapping(Mapping(entries)))
    case (_, .sequence(var elements)):
      guard let position = Self.position(of: segment, in: elements) else { return nil }
      let element = elements.remove(at: position)
      if !rest.isEmpty {
        guard let changed = element.removing(rest) else { return nil }
        elements.insert(changed, at: position)
      }
      return Node(place: place, content: .sequence(elements))
    default:
      return nil
    }
  }

  private static func position(of segment: FactPath.Segment, in elements: [Node]) -> Int? {
    switch segment {
    case .name(let name): elements.firstIndex { $0.identifier == name }
    case .index(let index): elements.indices.contains(index) ? index : nil
    }
  }

  /// What an entry of a list is called.
  private var identifier: String? { mapping?["id"]?.scalar?.text }
}
