/// The identity of a place among the facts: a variable, a field of a record, an element of a
/// list.  Unknown values carry it, so that a result can say which facts are missing.
///
/// An identifier belongs to the ``FactBuilder`` that made it, and to the activation built there.
public struct AttributeID: Sendable, Hashable, Comparable {
  /// A small number; attributes are numbered from 1 in the order of their creation.
  public let rawValue: UInt32

  public static func < (left: AttributeID, right: AttributeID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One step of the way from a variable to a fact.
public enum AttributeSegment: Sendable, Hashable {
  /// A field of a record, or a text key of a map.
  case field(String)
  /// An element of a list, counted from 0.
  case index(Int)
}

/// A missing fact in a result.
public struct Attribute: Sendable, Hashable, CustomStringConvertible {
  /// The identifier under which the fact, or the open map it would stand in, was built.
  public let id: AttributeID
  /// The way to the fact, beginning with a variable's name.
  public let path: [AttributeSegment]

  /// The path in the language's own notation: `consents[0].withdraw.steps`.
  public var description: String {
    var text = ""
    for segment in path {
      switch segment {
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .index(let number): text += "[\(number)]"
      }
    }
    return text
  }
}

/// The attributes of one set of facts: each has a parent (but variables) and a last segment.
struct AttributeTable: Sendable {
  struct Entry: Sendable, Hashable {
    let parent: UInt32
    let segment: AttributeSegment
  }

  /// Entry 0 stands for "no attribute".
  private(set) var entries = [Entry(parent: 0, segment: .index(0))]
  private var numbers: [Entry: UInt32] = [:]

  /// The attribute with this last segment below `parent`, new or as it was.
  mutating func add(_ segment: AttributeSegment, to parent: AttributeID?) -> AttributeID {
    let entry = Entry(parent: parent?.rawValue ?? 0, segment: segment)
    if let known = numbers[entry] { return AttributeID(rawValue: known) }
    let number = UInt32(truncatingIfNeeded: entries.count)
    entries.append(entry)
    numbers[entry] = number
    return AttributeID(rawValue: number)
  }

  /// The attribute with this last segment below `parent`, if there is one.
  func find(_ segment: AttributeSegment, below parent: UInt32) -> AttributeID? {
    numbers[Entry(parent: parent, segment: segment)].map(AttributeID.init(rawValue:))
  }

  func parent(of id: AttributeID) -> AttributeID? {
    let number = Int(id.rawValue)
    guard entries.indices.contains(number), entries[number].parent > 0 else { return nil }
    return AttributeID(rawValue: entries[number].parent)
  }

  func path(of id: AttributeID) -> [AttributeSegment] {
    var path: [AttributeSegment] = []
    var current = Int(id.rawValue)
    while current > 0, current < entries.count {
      path.append(entries[current].segment)
      current = Int(entries[current].parent)
    }
    return path.reversed()
  }
}
