/// Making optional values and looking into them.
enum OptionalOperations {
  static func of(_ frame: FramePointer, _ value: Cell) -> Cell {
    frame.pointee.scratch.arena.some(value)
  }

  static func none(_ frame: FramePointer, _ operands: [Cell]) -> Cell {
    operands.isEmpty ? .none : frame.error(.noSuchOverload)
  }

  /// An optional that is empty if the value is its type's default, such as `''` or `0`.
  static func ofNonZeroValue(_ frame: FramePointer, _ value: Cell) -> Cell {
    if value.isKind(.map), let table = value.table, table.pointee.isOpen, value.count == 0 {
      return Cell(unknown: table.pointee.origin)
    }
    return value.isZero ? .none : of(frame, value)
  }

  static func hasValue(_ frame: FramePointer, _ optional: Cell) -> Cell {
    guard optional.isKind(.optional) else { return frame.error(.noSuchOverload) }
    return Cell(optional.wrapped != nil)
  }

  static func value(_ frame: FramePointer, _ optional: Cell) -> Cell {
    guard optional.isKind(.optional) else { return frame.error(.noSuchOverload) }
    return optional.wrapped ?? frame.error(.emptyOptional)
  }

  /// The values of those optionals in a list that are not empty.
  static func unwrapAll(_ frame: FramePointer, _ list: Cell) -> Cell {
    guard list.isKind(.list) else { return frame.error(.noSuchOverload) }
    if let flaw = frame.flaw(in: list) { return flaw }
    guard list.elements.allSatisfy({ $0.isKind(.optional) }) else {
      return frame.error(.noSuchOverload)
    }
    return frame.makeList(list.elements.compactMap(\.wrapped))
  }
}

extension Cell {
  /// Whether the value is the default of its type.
  fileprivate var isZero: Bool {
    switch kind {
    case .null: true
    case .bool, .int, .uint, .duration: payload == 0
    case .double: double == 0
    case .string, .bytes, .list, .map: count == 0
    case .timestamp: payload == 0 && count == 0
    case .optional: wrapped == nil
    case .record, .type, .opaque, .absent, .unknown, .error: false
    }
  }
}
