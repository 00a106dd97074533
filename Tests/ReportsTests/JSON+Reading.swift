import Testing

@testable import Reports

extension JSON {
  /// The value at a way of names and numbers: `results/0/findings`.
  func at(_ way: String) -> JSON? {
    var current: JSON? = self
    for step in way.split(separator: "/") {
      switch current {
      case .object(let members): current = members.first { $0.name == step }?.value
      case .array(let elements):
        current = Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: return nil
      }
    }
    return current
  }

  /// The text at a way; nothing if there is none.
  func text(at way: String) -> String {
    if case .string(let text)? = at(way) { text } else { "" }
  }

  /// The elements at a way; none if there is no array.
  func elements(at way: String) -> [JSON] {
    if case .array(let elements)? = at(way) { elements } else { [] }
  }

  /// Everything in the value, itself first.
  var everything: [JSON] {
    switch self {
    case .array(let elements): [self] + elements.flatMap(\.everything)
    case .object(let members): [self] + members.flatMap(\.value.everything)
    default: [self]
    }
  }

  /// The texts that stand under a name, wherever that is.
  func texts(named name: String) -> [String] {
    everything.flatMap { value -> [String] in
      value.members.compactMap { member in
        if member.name == name, case .string(let text) = member.value { text } else { nil }
      }
    }
  }
}
