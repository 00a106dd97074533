package import LocatedYAML
package import Vocabularies

extension Node {
  /// The node together with what another file says at the same place: mappings key by key, lists
  /// one after another.  Where both say something different about one fact, that is reported.
  package func joined(
    with other: Node, at path: FactPath = FactPath([]), _ collector: DiagnosticCollector
  ) -> Node {
    switch (content, other.content) {
    case (.sequence(let first), .sequence(let second)):
      return Node(place: place, content: .sequence(first + second))
    case (.mapping(let first), .mapping(let second)):
      return Node(place: place, content: .mapping(first.joined(with: second, at: path, collector)))
    case (.scalar(let first), .scalar(let second))
    where first.text == second.text && first.resolved == second.resolved:
      return self
    default:
      collector.error(
        .conflict, at: other.place, "`\(path)` is stated already at \(place), and differently",
        hint: "state it in one file only")
      return self
    }
  }
}

extension Mapping {
  fileprivate func joined(
    with other: Mapping, at path: FactPath, _ collector: DiagnosticCollector
  ) -> Mapping {
    let both = entries.map { entry in
      guard let value = other[entry.key] else { return entry }
      let path = FactPath(path.segments + [.name(entry.key)])
      return Entry(
        key: entry.key, keyPlace: entry.keyPlace,
        value: entry.value.joined(with: value, at: path, collector))
    }
    return Mapping(both + other.entries.filter { self[$0.key] == nil })
  }
}
