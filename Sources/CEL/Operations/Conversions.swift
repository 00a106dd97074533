/// The conversion functions, named after the type they give.
enum Conversions {
  static func int(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .int: value
    case .uint:
      value.uint <= UInt64(Int64.max) ? Cell(Int64(value.uint)) : frame.error(.overflow("int"))
    case .double:
      // The ends themselves are excluded, as doubles near them are not exact.
      value.double > -0x1p63 && value.double < 0x1p63
        ? Cell(Int64(value.double)) : frame.error(.overflow("int"))
    case .string:
      Int64(value.text).map { Cell($0) } ?? failure(frame, value, "an int")
    case .timestamp: Cell(value.timestamp.seconds)
    case .duration: Cell(value.int / 1_000_000_000)
    default: frame.error(.noSuchOverload)
    }
  }

  static func uint(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .uint: value
    case .int:
      value.int >= 0 ? Cell(UInt64(value.int)) : frame.error(.overflow("uint"))
    case .double:
      value.double >= 0 && value.double < 0x1p64
        ? Cell(UInt64(value.double)) : frame.error(.overflow("uint"))
    case .string: UInt64(value.text).map { Cell($0) } ?? failure(frame, value, "a uint")
    default: frame.error(.noSuchOverload)
    }
  }

  static func double(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .double: value
    case .int: Cell(Double(value.int))
    case .uint: Cell(Double(value.uint))
    case .string: Double(value.text).map { Cell($0) } ?? failure(frame, value, "a double")
    default: frame.error(.noSuchOverload)
    }
  }

  static func bool(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .bool: return value
    case .string:
      switch value.text {
      case "1", "t", "T", "true", "TRUE", "True": return Cell(true)
      case "0", "f", "F", "false", "FALSE", "False": return Cell(false)
      default: return failure(frame, value, "a bool")
      }
    default: return frame.error(.noSuchOverload)
    }
  }

  static func string(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .string: value
    case .bool: frame.makeString((value.bool ? "true" : "false").utf8)
    case .int: frame.makeString(String(value.int).utf8)
    case .uint: frame.makeString(String(value.uint).utf8)
    case .double: frame.makeString(doubleText(value.double).utf8)
    case .bytes:
      String(validating: value.bytes, as: UTF8.self) == nil
        ? frame.error(.conversion("the bytes are not UTF-8"))
        : Cell(.string, bytes: value.bytes)
    case .timestamp: frame.makeString(value.timestamp.description.utf8)
    case .duration: frame.makeString(value.duration.description.utf8)
    default: frame.error(.noSuchOverload)
    }
  }

  static func bytes(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .bytes: value
    case .string: Cell(.bytes, bytes: value.bytes)
    default: frame.error(.noSuchOverload)
    }
  }

  static func timestamp(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .timestamp: value
    case .int:
      Timestamp(seconds: value.int).map { Cell($0) } ?? frame.error(.overflow("timestamp"))
    case .string:
      Timestamp(value.text).map { Cell($0) }
        ?? failure(frame, value, "a timestamp such as 2026-05-01T00:00:00Z")
    default: frame.error(.noSuchOverload)
    }
  }

  static func duration(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .duration: value
    case .int:
      Duration(seconds: value.int, nanoseconds: 0).map { Cell($0) }
        ?? frame.error(.overflow("duration"))
    case .string:
      Duration(value.text).map { Cell($0) }
        ?? failure(frame, value, "a duration such as 72h or 1.5s")
    default: frame.error(.noSuchOverload)
    }
  }

  static func dyn(_ frame: FramePointer, _ value: Cell) -> Cell { value }

  static func type(_ frame: FramePointer, _ value: Cell) -> Cell {
    Cell(.type, bytes: TypeNames.name(of: value, frame))
  }

  private static func failure(_ frame: FramePointer, _ value: Cell, _ wanted: String) -> Cell {
    frame.error(.conversion("'\(value.text)' is not \(wanted)"))
  }
}

/// The names of types at run time, in memory that lasts.
enum TypeNames {
  static func name(of value: Cell, _ frame: FramePointer) -> UnsafeBufferPointer<UInt8> {
    switch value.kind {
    case .null: bytes("null_type")
    case .bool: bytes("bool")
    case .int: bytes("int")
    case .uint: bytes("uint")
    case .double: bytes("double")
    case .string: bytes("string")
    case .bytes: bytes("bytes")
    case .timestamp: bytes("google.protobuf.Timestamp")
    case .duration: bytes("google.protobuf.Duration")
    case .list: bytes("list")
    case .map: bytes("map")
    case .record: bytes("record")
    case .type: bytes("type")
    case .optional: bytes("optional_type")
    case .opaque:
      frame.pointee.scratch.arena.string(OpaqueTypes.names[Int(value.subtype)]).bytes
    case .absent, .unknown, .error: bytes("")
    }
  }

  private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
