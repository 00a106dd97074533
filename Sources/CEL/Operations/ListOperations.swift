/// Functions of the lists library.
enum ListOperations {
  // MARK: Parts

  /// `lists.range(n)`: the whole numbers from 0 to n - 1.
  static func range(_ frame: FramePointer, _ count: Cell) -> Cell {
    guard count.isKind(.int) else { return frame.error(.noSuchOverload) }
    guard let end = Int(exactly: count.int), end >= 0 else {
      return frame.error(.invalidArgument("a range cannot have \(count.int) numbers"))
    }
    return frame.makeList((0..<end).lazy.map { Cell(Int64($0)) })
  }

  /// `list.slice(start, end)`: the elements from `start` up to, but without, `end`.
  static func slice(_ frame: FramePointer, _ list: Cell, _ start: Cell, _ end: Cell) -> Cell {
    guard list.isKind(.list), start.isKind(.int), end.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    guard start.int >= 0, start.int <= end.int, end.int <= Int64(list.count) else {
      let message =
        "a list of \(list.count) elements has no slice from \(start.int) to \(end.int)"
      return frame.error(.invalidArgument(message))
    }
    return frame.makeList(list.elements[Int(start.int)..<Int(end.int)])
  }

  static func first(_ frame: FramePointer, _ list: Cell) -> Cell {
    guard list.isKind(.list) else { return frame.error(.noSuchOverload) }
    return list.elements.first.map { Indexing.full(frame, $0) } ?? .none
  }

  static func last(_ frame: FramePointer, _ list: Cell) -> Cell {
    guard list.isKind(.list) else { return frame.error(.noSuchOverload) }
    return list.elements.last.map { Indexing.full(frame, $0) } ?? .none
  }

  // MARK: Flattening

  /// `list.flatten()`: lists among the elements are replaced by their elements.
  static func flatten(_ frame: FramePointer, _ list: Cell) -> Cell {
    flatten(frame, list, Cell(Int64(1)))
  }

  /// `list.flatten(depth)`: likewise so many levels down.
  static func flatten(_ frame: FramePointer, _ list: Cell, _ depth: Cell) -> Cell {
    guard list.isKind(.list), depth.isKind(.int) else { return frame.error(.noSuchOverload) }
    guard depth.int >= 0 else {
      return frame.error(.invalidArgument("a list cannot be flattened by \(depth.int) levels"))
    }
    var elements: [Cell] = []
    let flaw = collect(frame, list, Int(min(depth.int, greatestDepth)), into: &elements)
    return flaw ?? frame.makeList(elements)
  }

  /// Deeper nesting than any expression can make.
  private static let greatestDepth: Int64 = 200

  /// Gathers the elements; gives back what keeps it from doing so.
  private static func collect(
    _ frame: FramePointer, _ list: Cell, _ depth: Int, into elements: inout [Cell]
  ) -> Cell? {
    guard frame.spend(list.count) else { return frame.error(.budgetExceeded) }
    if depth == 0 {
      elements.append(contentsOf: list.elements)
      return nil
    }
    // An element that nobody knows may be a list of any length.
    if let flaw = frame.flaw(in: list) { return flaw }
    for element in list.elements {
      if element.isKind(.list) {
        if let flaw = collect(frame, element, depth - 1, into: &elements) { return flaw }
      } else {
        elements.append(element)
      }
    }
    return nil
  }

  // MARK: Order

  static func reverse(_ frame: FramePointer, _ list: Cell) -> Cell {
    guard list.isKind(.list) else { return frame.error(.noSuchOverload) }
    return frame.makeList(list.elements.reversed())
  }

  /// `list.sort()`: from the least to the greatest element.
  static func sort(_ frame: FramePointer, _ list: Cell) -> Cell { sortByKeys(frame, list, list) }

  /// `list.sortBy(keys)`: in the order of the keys; elements with equal keys stay in their order.
  static func sortByKeys(_ frame: FramePointer, _ list: Cell, _ keys: Cell) -> Cell {
    guard list.isKind(.list), keys.isKind(.list) else { return frame.error(.noSuchOverload) }
    guard list.count == keys.count else {
      return frame.error(.invalidArgument("a list is sorted by as many keys as it has elements"))
    }
    if let flaw = frame.flaw(in: keys) { return flaw }
    // Comparisons, and the bytes that those of texts look at.
    let rounds = Int.bitWidth - keys.count.leadingZeroBitCount
    let length = keys.elements.reduce(0) { $0 + $1.lengthToCompare / 16 + 1 }
    guard frame.spend(length * rounds) else { return frame.error(.budgetExceeded) }
    if let problem = problemOfSorting(keys.elements) {
      return frame.error(.invalidArgument(problem))
    }
    let order = keys.elements.indices.sorted { left, right in
      switch Ordering.compare(keys.elements[left], keys.elements[right]) {
      case .less: true
      case .equal, .none: left < right
      case .greater: false
      }
    }
    return frame.makeList(order.lazy.map { list.elements[$0] })
  }

  private static func problemOfSorting(_ keys: UnsafeBufferPointer<Cell>) -> String? {
    guard let first = keys.first else { return nil }
    if Ordering.compare(first, first) == .none {
      return "values of this type, or NaN, have no order to sort by"
    }
    if keys.contains(where: { $0.tag != first.tag || $0.isOpaqueOther(than: first) }) {
      return "values of different types cannot be sorted together"
    }
    if keys.contains(where: { Ordering.compare($0, $0) == .none }) {
      return "NaN cannot be ordered"
    }
    return nil
  }

  // MARK: Distinct elements

  /// `list.distinct()`: the first of every set of equal elements.
  static func distinct(_ frame: FramePointer, _ list: Cell) -> Cell {
    guard list.isKind(.list) else { return frame.error(.noSuchOverload) }
    if let flaw = frame.flaw(in: list) { return flaw }
    guard frame.spend(list.count * 2) else { return frame.error(.budgetExceeded) }
    // Texts and whole numbers are looked up in a map; others are compared one by one.
    var seen = MapMaker(capacity: list.count, in: frame.pointee.scratch.arena)
    var others: [Cell] = []
    var kept: [Cell] = []
    for element in list.elements {
      if let key = element.asKey {
        if seen.add(key, .null) { kept.append(element) }
        continue
      }
      guard frame.spend(others.count) else { return frame.error(.budgetExceeded) }
      switch isKnown(frame, element, among: others) {
      case .yes: break
      case .no:
        others.append(element)
        kept.append(element)
      case .other: return frame.pointee.detail
      }
    }
    return frame.makeList(kept)
  }

  private static func isKnown(
    _ frame: FramePointer, _ element: Cell, among others: [Cell]
  ) -> Truth {
    for other in others {
      let truth = Equality.equals(frame, element, other)
      if truth != .no { return truth }
    }
    return .no
  }
}

extension Cell {
  /// How many bytes a comparison may have to look at.
  fileprivate var lengthToCompare: Int { isKind(.string) || isKind(.bytes) ? count : 1 }

  fileprivate func isOpaqueOther(than other: Cell) -> Bool {
    isKind(.opaque) && subtype != other.subtype
  }
}
