/// The language's `==`: numbers on one number line, lists and maps element by element, records
/// by their key field, everything else by type and value.  Never an error by itself.
enum Equality {
  /// `left == right` as a step of a program; unknown operands make it unknown.
  @inline(__always)
  static func equals(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    if left.head == right.head, left.payload == right.payload, left.tag <= Cell.Kind.uint.rawValue {
      return .yes
    }
    guard left.isValue, right.isValue else { return bad(frame, left, right) }
    return values(frame, left, right)
  }

  @inline(never)
  private static func bad(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    frame.pointee.detail = frame.strict(left, right)
    return .other
  }

  /// `==` of two values.  The parts of lists and maps may be unknown.
  static func values(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    guard left.tag == right.tag else {
      return Truth(left.isNumber && right.isNumber && Ordering.compare(left, right) == .equal)
    }
    switch left.kind {
    case .null: return .yes
    case .bool, .int, .uint, .duration: return Truth(left.payload == right.payload)
    case .double: return Truth(left.double == right.double)
    case .timestamp: return Truth(left.head == right.head && left.payload == right.payload)
    case .string, .bytes, .type, .opaque:
      return Truth(left.subtype == right.subtype && sameBytes(left.bytes, right.bytes))
    case .list: return lists(frame, left, right)
    case .map: return maps(frame, left, right)
    case .record: return records(frame, left, right)
    case .optional: return optionals(frame, left, right)
    case .absent, .unknown, .error: return bad(frame, left, right)
    }
  }

  /// Whether the outcome of the parts so far can still become `yes`; notes what keeps it open.
  private struct Conjunction {
    private var open: Cell?

    /// Takes in the outcome of one part; `false` if the whole is decided.
    mutating func add(_ truth: Truth, _ frame: FramePointer) -> Bool {
      if truth == .other {
        open = open.map { frame.lenient($0, frame.pointee.detail) } ?? frame.pointee.detail
      }
      return truth != .no
    }

    func outcome(_ frame: FramePointer) -> Truth {
      guard let open else { return .yes }
      frame.pointee.detail = open
      return .other
    }
  }

  private static func lists(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    guard left.count == right.count else { return .no }
    guard frame.spend(left.count) else { return frame.otherError(.budgetExceeded) }
    var parts = Conjunction()
    for (a, b) in zip(left.elements, right.elements)
    where !parts.add(equals(frame, a, b), frame) {
      return .no
    }
    return parts.outcome(frame)
  }

  private static func maps(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    guard let first = left.table, let second = right.table else { return .no }
    let isOpen = first.pointee.isOpen || second.pointee.isOpen
    guard isOpen || left.count == right.count else { return .no }
    guard frame.spend(left.count) else { return frame.otherError(.budgetExceeded) }
    var parts = Conjunction()
    for number in 0..<left.count {
      let entry = first.pointee.entries[number]
      guard let key = entry.key.asKey, let other = second.pointee.value(for: key) else {
        guard second.pointee.isOpen else { return .no }
        _ = parts.add(missing(entry.key, in: second, frame), frame)
        continue
      }
      if !parts.add(equals(frame, entry.value, other), frame) { return .no }
    }
    return isOpen ? openMaps(frame, first, second, parts) : parts.outcome(frame)
  }

  /// Keys of the second map that the first, an open one, does not have; and what neither has.
  private static func openMaps(
    _ frame: FramePointer, _ first: UnsafeMutablePointer<MapTable>,
    _ second: UnsafeMutablePointer<MapTable>, _ soFar: Conjunction
  ) -> Truth {
    var parts = soFar
    for number in 0..<second.pointee.count {
      let key = second.pointee.entries[number].key
      guard let probe = key.asKey, first.pointee.position(of: probe) == nil else { continue }
      guard first.pointee.isOpen else { return .no }
      _ = parts.add(missing(key, in: first, frame), frame)
    }
    for table in [first, second] where table.pointee.isOpen {
      frame.pointee.detail = Cell(unknown: table.pointee.origin)
      _ = parts.add(.other, frame)
    }
    return parts.outcome(frame)
  }

  private static func missing(
    _ key: Cell, in table: UnsafeMutablePointer<MapTable>, _ frame: FramePointer
  ) -> Truth {
    frame.pointee.detail = frame.pointee.scratch.unknown(key: key, under: table.pointee.origin)
    return .other
  }

  private static func records(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    if left.payload == right.payload { return .yes }
    guard left.head == right.head, let header = left.recordHeader, let fields = left.fields,
      let others = right.fields
    else { return .no }
    let key = Int(header.pointee.keyField)
    if key > 0 { return equals(frame, fields[key - 1], others[key - 1]) }
    // Records point to others only where those have keys, so this ends.
    var parts = Conjunction()
    for number in 0..<Int(header.pointee.fieldCount)
    where !parts.add(equals(frame, fields[number], others[number]), frame) {
      return .no
    }
    return parts.outcome(frame)
  }

  private static func optionals(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Truth {
    switch (left.wrapped, right.wrapped) {
    case (nil, nil): .yes
    case (let a?, let b?): equals(frame, a, b)
    default: .no
    }
  }
}
