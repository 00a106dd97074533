/// A value in a YAML or JSON file that knows where it stands.
public struct Node: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// A single value: text, a number, true or false, or null.
    case scalar(Scalar)

    /// A list.
    case sequence([Node])

    /// Keys with their values.
    case mapping(Mapping)
  }

  /// Where the node begins, with its tag or anchor if it has one. A node that repeats another through an alias (`*name`) stands
  /// where that other one is written.
  public let place: Place

  /// The value itself.
  public let content: Content

  /// Makes a node that stands at a place.
  public init(place: Place, content: Content) {
    self.place = place
    self.content = content
  }
}

extension Node {
  /// The scalar, if the node is one.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The elements, if the node is a list.
  public var sequence: [Node]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The keys and values, if the node is a mapping.
  public var mapping: Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// The text of a scalar that resolves to a string. It is `nil` for numbers, booleans and null;
  /// `scalar?.text` has their text as written.
  public var string: String? {
    guard let scalar, case .string = scalar.resolved else { return nil }
    return scalar.text
  }

  /// What the node is, in words for messages such as "expected a list, found a mapping".
  public var kind: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar):
      switch scalar.resolved {
      case .null: "null"
      case .boolean: "a boolean"
      case .integer: "an integer"
      case .number: "a number"
      case .string: "a string"
      }
    }
  }
}
