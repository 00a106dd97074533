/// A JSON value whose members keep the order in which they are written.
///
/// The order is part of the format: people read reports too, and the same report must always be
/// the same bytes.
enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is neither infinite nor none.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSON
  }

  /// A string, or null where there is none.
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// An object of the members that have a value: `nil` leaves the member out.
  static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for case (let name, let value?) in members {
      present.append(Member(name: name, value: value))
    }
    return .object(present)
  }

  /// An array of what `transform` makes of the elements.
  static func array<Element>(_ elements: [Element], _ transform: (Element) -> JSON) -> JSON {
    .array(elements.map(transform))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .integer(number) }
  init(booleanLiteral truth: Bool) { self = .bool(truth) }
}
