/// The memory of evaluations: transient values, sets of missing facts, errors.
///
/// A scratch serves one evaluation at a time and is emptied before the next.
final class Scratch {
  let arena = Arena(chunkSize: 16_384)
  /// Time zones and patterns that evaluations have named, kept for later ones.
  private(set) lazy var zones = TimeZoneCache()
  private(set) lazy var patterns = PatternCache()
  /// Whether anything below was noted since the latest reset.
  @exclusivity(unchecked) private var hasNotes = false
  private var sets: [[UInt32]] = []
  private var errors: [EvaluationError] = []
  /// Attributes under open maps, met during the evaluation: parent and key.
  private var dynamicAttributes: [(parent: UInt32, key: String)] = []

  /// Numbers from here on stand for attributes under open maps.
  static let firstDynamicAttribute: UInt32 = 0x8000_0000

  /// Forgets the previous evaluation.
  @inline(__always)
  func reset() {
    arena.reset()
    if hasNotes { forgetNotes() }
  }

  @inline(never)
  private func forgetNotes() {
    hasNotes = false
    sets.removeAll(keepingCapacity: true)
    errors.removeAll(keepingCapacity: true)
    dynamicAttributes.removeAll(keepingCapacity: true)
  }
}

// MARK: - Errors

extension Scratch {
  func error(_ error: EvaluationError) -> Cell {
    hasNotes = true
    errors.append(error)
    return Cell(.error, payload: UInt64(errors.count - 1))
  }

  /// The error behind a cell; a count of 1 marks one that came with the facts.
  func error(of cell: Cell, in activation: Activation) -> EvaluationError {
    let number = Int(truncatingIfNeeded: cell.payload)
    let errors = cell.count == 0 ? errors : activation.failures
    return errors.indices.contains(number) ? errors[number] : .noSuchOverload
  }
}

// MARK: - Unknowns

extension Cell {
  /// The absence of one fact.  A count of 0 marks a single attribute, 1 a set.
  init(unknown attribute: UInt32) { self.init(.unknown, payload: UInt64(attribute)) }
}

extension Scratch {
  /// The missing facts behind an unknown cell, in ascending order.
  func attributes(of cell: Cell) -> [UInt32] {
    let number = UInt32(truncatingIfNeeded: cell.payload)
    return cell.count == 0 ? [number] : sets[Int(number)]
  }

  /// An unknown that misses what either misses; a cell that is a value counts for nothing.
  func union(_ left: Cell, _ right: Cell) -> Cell {
    guard left.isKind(.unknown) else { return right }
    guard right.isKind(.unknown), left.head != right.head || left.payload != right.payload else {
      return left
    }
    let first = attributes(of: left)
    let second = attributes(of: right)
    var merged: [UInt32] = []
    merged.reserveCapacity(first.count + second.count)
    var i = 0
    var j = 0
    while i < first.count || j < second.count {
      if j == second.count || (i < first.count && first[i] < second[j]) {
        merged.append(first[i])
        i += 1
      } else {
        if i < first.count && first[i] == second[j] { i += 1 }
        merged.append(second[j])
        j += 1
      }
    }
    hasNotes = true
    sets.append(merged)
    return Cell(.unknown, count: 1, payload: UInt64(sets.count - 1))
  }

  /// The absence of a key in an open map that stands at `parent` among the facts.
  func unknown(key: Cell, under parent: UInt32) -> Cell {
    let name = key.isKind(.string) ? key.text : key.isKind(.uint) ? "\(key.uint)" : "\(key.int)"
    let known = dynamicAttributes.firstIndex { $0.parent == parent && $0.key == name }
    if let known { return Cell(unknown: Self.firstDynamicAttribute + UInt32(known)) }
    hasNotes = true
    dynamicAttributes.append((parent, name))
    return Cell(
      unknown: Self.firstDynamicAttribute + UInt32(truncatingIfNeeded: dynamicAttributes.count - 1))
  }

  /// An attribute by its number, with the way to it.
  func attribute(_ number: UInt32, in table: AttributeTable) -> Attribute {
    guard number >= Self.firstDynamicAttribute else {
      let id = AttributeID(rawValue: number)
      return Attribute(id: id, path: table.path(of: id))
    }
    let (parent, key) = dynamicAttributes[Int(number - Self.firstDynamicAttribute)]
    let holder = attribute(parent, in: table)
    return Attribute(id: holder.id, path: holder.path + [.field(key)])
  }
}
