extension Node {
  /// A text that stands at a place.
  package static func text(_ text: String, at place: Place) -> Node {
    Node(place: place, content: .scalar(Scalar(text: text, style: .quoted, resolved: .string)))
  }

  /// Yes or no, found at a place.
  package static func integer(_ value: Int, at place: Place) -> Node {
    Node(
      place: place,
      content: .scalar(Scalar(text: String(value), style: .plain, resolved: .integer(Int64(value))))
    )
  }

  package static func boolean(_ value: Bool, at place: Place) -> Node {
    let scalar = Scalar(text: "\(value)", style: .plain, resolved: .boolean(value))
    return Node(place: place, content: .scalar(scalar))
  }

  /// A list that stands at a place.
  package static func list(_ elements: [Node], at place: Place) -> Node {
    Node(place: place, content: .sequence(elements))
  }

  /// The same value as if all of it stood at one place.
  package func moved(to place: Place) -> Node {
    switch content {
    case .scalar: Node(place: place, content: content)
    case .sequence(let elements): .list(elements.map { $0.moved(to: place) }, at: place)
    case .mapping(let mapping):
      .block(mapping.entries.map { ($0.key, $0.value.moved(to: place)) }, at: place)
    }
  }

  /// A block that stands at a place, its keys with it.
  package static func block(_ entries: [(key: String, value: Node)], at place: Place) -> Node {
    let entries = entries.map { Mapping.Entry(key: $0.key, keyPlace: place, value: $0.value) }
    return Node(place: place, content: .mapping(Mapping(entries)))
  }
}
