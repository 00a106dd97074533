extension Arena {
  /// A value laid out in this arena.
  func cell(_ value: Value) -> Cell {
    switch value {
    case .null: .null
    case .bool(let value): Cell(value)
    case .int(let value): Cell(value)
    case .uint(let value): Cell(value)
    case .double(let value): Cell(value)
    case .string(let value): string(value)
    case .bytes(let value): cell(.bytes, copying: value)
    case .timestamp(let value): Cell(value)
    case .duration(let value): Cell(value)
    case .list(let values): list(of: values.map(cell))
    case .map(let entries): map(entries)
    case .type(let name): cell(.type, copying: name.utf8)
    case .optional(let value): value.map { some(cell($0)) } ?? .none
    case .opaque(let value): opaque(value)
    case .record(let record): record.cell
    case .unknown(let attribute): Cell(unknown: attribute.rawValue)
    }
  }

  private func map(_ entries: [Value.MapEntry]) -> Cell {
    var maker = MapMaker(capacity: entries.count, in: self)
    for entry in entries { _ = maker.add(cell(entry.key), cell(entry.value)) }
    return maker.cell(in: self)
  }

  private func opaque(_ value: OpaqueValue) -> Cell {
    var cell = cell(.opaque, copying: value.bytes)
    cell.subtype = OpaqueTypes.number(of: value.typeName)
    return cell
  }
}

/// Copies cells out into values that stand on their own.
struct ValueExporter {
  let activation: Activation
  /// Where unknown parts of a list or map have their attributes; `nil` for facts, where each
  /// unknown is a single one.
  let scratch: Scratch?

  func value(_ cell: Cell) -> Value {
    switch cell.kind {
    case .null, .absent, .error: .null
    case .bool: .bool(cell.bool)
    case .int: .int(cell.int)
    case .uint: .uint(cell.uint)
    case .double: .double(cell.double)
    case .string: .string(cell.text)
    case .bytes: .bytes(Array(cell.bytes))
    case .timestamp: .timestamp(cell.timestamp)
    case .duration: .duration(cell.duration)
    case .list: .list(cell.elements.map(value))
    case .map: .map(entries(cell))
    case .type: .type(cell.text)
    case .optional: .optional(cell.wrapped.map(value))
    case .opaque:
      .opaque(
        OpaqueValue(typeName: OpaqueTypes.names[Int(cell.subtype)], bytes: Array(cell.bytes)))
    case .record:
      .record(RecordReference(activation: activation, address: UInt(cell.payload)))
    case .unknown: .unknown(AttributeID(rawValue: attribute(cell)))
    }
  }

  private func attribute(_ cell: Cell) -> UInt32 {
    scratch?.attributes(of: cell).first ?? UInt32(truncatingIfNeeded: cell.payload)
  }

  private func entries(_ cell: Cell) -> [Value.MapEntry] {
    guard let table = cell.table else { return [] }
    return (0..<table.pointee.count).map { number in
      let entry = table.pointee.entries[number]
      return Value.MapEntry(key: value(entry.key), value: value(entry.value))
    }
  }
}
