@testable import cel_conformance

/// What a conformance case asks for, as the suite's README defines it.
struct ConformanceExpectation {
  private let json: JSON

  init(_ json: JSON) { self.json = json }

  /// Whether an engine's answer is right.
  func isMet(by answer: JSON, ignoringType: Bool = false) -> Bool {
    switch json["kind"]?.string {
    case "value":
      guard let wanted = json["value"], let value = answer["value"] else { return false }
      return Self.isSame(value, wanted)
        && (ignoringType || json["type"] == nil || isSameType(answer))
    case "type": return isSameType(answer)
    case "error": return answer["error"] != nil
    case "unknown":
      let names = answer["unknown"]?.array?.compactMap(\.string)
      let wanted = json["attributes"]?.array?.compactMap(\.string)
      return names != nil && (wanted == nil || names?.sorted() == wanted?.sorted())
    default: return false
    }
  }

  private func isSameType(_ answer: JSON) -> Bool {
    guard let type = answer["type"]?.string, let wanted = json["type"]?.string else { return false }
    return type.filter { $0 != " " } == wanted.filter { $0 != " " }
  }

  /// Whether two tagged values are of one type and equal; maps in any order, NaN equal to NaN.
  private static func isSame(_ value: JSON, _ wanted: JSON) -> Bool {
    guard value["t"] == wanted["t"] else { return false }
    switch wanted["t"]?.string {
    case "double":
      guard let number = value.number, let other = wanted.number else { return false }
      return number == other || (number.isNaN && other.isNaN)
    case "list":
      let (elements, others) = (value["v"]?.array ?? [], wanted["v"]?.array ?? [])
      return elements.count == others.count && zip(elements, others).allSatisfy(isSame)
    case "map":
      let (entries, others) = (value["v"]?.array ?? [], wanted["v"]?.array ?? [])
      return entries.count == others.count
        && others.allSatisfy { other in entries.contains { isSameEntry($0, other) } }
    case "optional":
      guard let inner = value["v"], let other = wanted["v"] else {
        return value["v"] == nil && wanted["v"] == nil
      }
      return isSame(inner, other)
    default: return value == wanted
    }
  }

  private static func isSameEntry(_ entry: JSON, _ other: JSON) -> Bool {
    guard let entry = entry.array, let other = other.array, entry.count == 2, other.count == 2
    else { return false }
    return isSame(entry[0], other[0]) && isSame(entry[1], other[1])
  }
}

extension JSON {
  /// The number of a tagged double.
  fileprivate var number: Double? { self["v"]?.string.flatMap(Double.init) }
}
