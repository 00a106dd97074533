/// Selection, presence and indexing.
enum Indexing {
  // MARK: Fields of records

  /// A declared field of a record.
  @inline(__always)
  static func field(_ frame: FramePointer, _ operand: Cell, _ position: Int) -> Cell {
    if operand.isKind(.record), let fields = operand.fields { return fields[position] }
    return operand.isValue ? frame.error(.noSuchOverload) : operand
  }

  /// Whether a declared field of a record is there.
  static func hasField(_ frame: FramePointer, _ operand: Cell, _ position: Int) -> Cell {
    guard operand.isKind(.record), let fields = operand.fields else {
      return operand.isValue ? frame.error(.noSuchOverload) : operand
    }
    let field = fields[position]
    if field.isKind(.absent) { return Cell(false) }
    // A block that nobody wrote may yet turn out to be there.
    if field.isKind(.record), let header = field.recordHeader, header.pointee.isStated == 0 {
      return Cell(unknown: header.pointee.origin)
    }
    return field.isValue ? Cell(true) : field
  }

  // MARK: Keys of maps

  /// `operand.key`, where `key` is in the form of ``Cell/asKey``.
  @inline(__always)
  static func select(_ frame: FramePointer, _ operand: Cell, _ key: Cell) -> Cell {
    if operand.isKind(.map), let table = operand.table,
      let value = table.pointee.value(for: key)
    {
      return value
    }
    return selectOther(frame, operand, key)
  }

  @inline(never)
  private static func selectOther(_ frame: FramePointer, _ operand: Cell, _ key: Cell) -> Cell {
    switch operand.kind {
    case .map: return missing(frame, operand, key)
    case .optional:
      guard let wrapped = operand.wrapped else { return .none }
      return optional(frame, wrapped, key)
    case .record:
      guard let position = position(of: key, in: operand, frame) else {
        return frame.error(.noSuchKey(describe(key)))
      }
      return field(frame, operand, position)
    default: return operand.isValue ? frame.error(.noSuchOverload) : operand
    }
  }

  /// The place of a field whose name is known only at evaluation.
  private static func position(of key: Cell, in record: Cell, _ frame: FramePointer) -> Int? {
    let types = frame.pointee.activation.recordTypes
    guard key.isKind(.string), types.indices.contains(record.count) else { return nil }
    return types[record.count].position(of: key.text)
  }

  private static func missing(_ frame: FramePointer, _ operand: Cell, _ key: Cell) -> Cell {
    if let table = operand.table, table.pointee.isOpen {
      return frame.pointee.scratch.unknown(key: key, under: table.pointee.origin)
    }
    return frame.error(.noSuchKey(describe(key)))
  }

  private static func describe(_ key: Cell) -> String {
    switch key.kind {
    case .string: "'\(key.text)'"
    case .int: "\(key.int)"
    case .uint: "\(key.uint)"
    case .double: doubleText(key.double)
    case .bool: "\(key.bool)"
    default: "of this type"
    }
  }

  /// Whether a map has a key; for an optional, whether what it holds has.
  static func has(_ frame: FramePointer, _ operand: Cell, _ key: Cell) -> Cell {
    switch operand.kind {
    case .map:
      guard let table = operand.table else { return Cell(false) }
      if let value = table.pointee.value(for: key) {
        return value.isKind(.unknown) || value.isKind(.error)
          ? value : Cell(!value.isKind(.absent))
      }
      return table.pointee.isOpen
        ? frame.pointee.scratch.unknown(key: key, under: table.pointee.origin) : Cell(false)
    case .optional:
      guard let wrapped = operand.wrapped else { return Cell(false) }
      return has(frame, wrapped, key)
    case .record:
      guard let position = position(of: key, in: operand, frame) else { return Cell(false) }
      return hasField(frame, operand, position)
    default: return operand.isValue ? frame.error(.noSuchOverload) : operand
    }
  }

  /// `operand.?key`: an optional, empty if the map lacks the key.
  static func optional(_ frame: FramePointer, _ operand: Cell, _ key: Cell) -> Cell {
    switch operand.kind {
    case .optional:
      guard let wrapped = operand.wrapped else { return .none }
      return optional(frame, wrapped, key)
    case .map:
      guard let table = operand.table else { return .none }
      guard let value = table.pointee.value(for: key) else {
        return table.pointee.isOpen ? missing(frame, operand, key) : .none
      }
      return full(frame, value)
    case .record:
      guard let position = position(of: key, in: operand, frame) else { return .none }
      return full(frame, field(frame, operand, position))
    default: return operand.isValue ? frame.error(.noSuchOverload) : operand
    }
  }

  /// An optional that holds a value; what is no value stays what it is.
  static func full(_ frame: FramePointer, _ value: Cell) -> Cell {
    if value.isKind(.absent) { return .none }
    return value.isValue ? frame.pointee.scratch.arena.some(value) : value
  }

  // MARK: operand[index]

  static func index(_ frame: FramePointer, _ operand: Cell, _ index: Cell) -> Cell {
    switch operand.kind {
    case .list:
      guard let position = self.position(index) else {
        return frame.error(.invalidArgument("a list's index must be a whole number"))
      }
      guard position >= 0, position < operand.count else {
        return frame.error(.indexOutOfRange)
      }
      return operand.elements[position]
    case .map:
      guard let key = index.asKey else { return frame.error(.noSuchKey(describe(index))) }
      return select(frame, operand, key)
    case .optional:
      guard let wrapped = operand.wrapped else { return .none }
      return optionalIndex(frame, wrapped, index)
    default: return frame.error(.noSuchOverload)
    }
  }

  /// `operand[?index]`: an optional, empty if there is no such element.
  static func optionalIndex(_ frame: FramePointer, _ operand: Cell, _ index: Cell) -> Cell {
    switch operand.kind {
    case .list:
      guard let position = self.position(index) else {
        return frame.error(.invalidArgument("a list's index must be a whole number"))
      }
      guard position >= 0, position < operand.count else { return .none }
      return full(frame, operand.elements[position])
    case .map:
      guard let key = index.asKey else { return .none }
      return optional(frame, operand, key)
    case .optional:
      guard let wrapped = operand.wrapped else { return .none }
      return optionalIndex(frame, wrapped, index)
    default: return frame.error(.noSuchOverload)
    }
  }

  private static func position(_ index: Cell) -> Int? {
    switch index.kind {
    case .int: Int(exactly: index.int)
    case .uint: Int(exactly: index.uint)
    case .double: Int(exactly: index.double)
    default: nil
    }
  }

  // MARK: element in collection

  static func contains(_ frame: FramePointer, _ element: Cell, _ collection: Cell) -> Cell {
    switch collection.kind {
    case .list:
      guard frame.spend(collection.count) else { return frame.error(.budgetExceeded) }
      var open: Cell?
      for candidate in collection.elements {
        switch Equality.equals(frame, element, candidate) {
        case .yes: return Cell(true)
        case .no: break
        case .other:
          open = open.map { frame.lenient($0, frame.pointee.detail) } ?? frame.pointee.detail
        }
      }
      return open ?? Cell(false)
    case .map:
      guard let table = collection.table else { return Cell(false) }
      if let key = element.asKey {
        if table.pointee.position(of: key) != nil { return Cell(true) }
        if table.pointee.isOpen {
          return frame.pointee.scratch.unknown(key: key, under: table.pointee.origin)
        }
      }
      return Cell(false)
    default: return frame.error(.noSuchOverload)
    }
  }
}
