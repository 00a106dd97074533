import RegularExpressions

/// Functions of strings that belong to the language itself.
enum TextOperations {
  /// Code points of a string, bytes, elements of a list, entries of a map.
  static func size(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .string: Cell(Int64(codePoints(value.bytes)))
    case .bytes, .list: Cell(Int64(value.count))
    case .map:
      value.table?.pointee.isOpen == true
        ? Cell(unknown: value.table?.pointee.origin ?? 0) : Cell(Int64(value.count))
    default: frame.error(.noSuchOverload)
    }
  }

  /// How many code points UTF-8 text has: the bytes that are no continuation.
  static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.reduce(into: 0) { count, byte in count += byte & 0xc0 == 0x80 ? 0 : 1 }
  }

  static func startsWith(_ frame: FramePointer, _ text: Cell, _ prefix: Cell) -> Cell {
    guard text.isKind(.string), prefix.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    return Cell(hasPrefix(text.bytes, prefix.bytes))
  }

  static func endsWith(_ frame: FramePointer, _ text: Cell, _ suffix: Cell) -> Cell {
    guard text.isKind(.string), suffix.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    return Cell(hasSuffix(text.bytes, suffix.bytes))
  }

  static func contains(_ frame: FramePointer, _ text: Cell, _ part: Cell) -> Cell {
    guard text.isKind(.string), part.isKind(.string) else { return frame.error(.noSuchOverload) }
    // At worst every place of the text is compared with all of the part.
    guard frame.spend((text.count / 16 + 1) * (part.count / 16 + 1)) else {
      return frame.error(.budgetExceeded)
    }
    return Cell(position(of: part.bytes, in: text.bytes) != nil)
  }

  @inline(__always)
  static func hasPrefix(
    _ text: UnsafeBufferPointer<UInt8>, _ prefix: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text.count >= prefix.count
      && sameBytes(UnsafeBufferPointer(rebasing: text[..<prefix.count]), prefix)
  }

  @inline(__always)
  static func hasSuffix(
    _ text: UnsafeBufferPointer<UInt8>, _ suffix: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text.count >= suffix.count
      && sameBytes(UnsafeBufferPointer(rebasing: text[(text.count - suffix.count)...]), suffix)
  }

  /// Where `part` first stands in `text` from `start` on, in bytes.
  static func position(
    of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let first = part.first else { return start <= text.count ? start : nil }
    var position = start
    while position + part.count <= text.count {
      guard let found = text[position...].firstIndex(of: first),
        found + part.count <= text.count
      else { return nil }
      if sameBytes(UnsafeBufferPointer(rebasing: text[found..<found + part.count]), part) {
        return found
      }
      position = found + 1
    }
    return nil
  }

  /// `text.matches(pattern)` with a pattern that is known only at evaluation.
  static func matches(_ frame: FramePointer, _ text: Cell, _ pattern: Cell) -> Cell {
    guard text.isKind(.string), pattern.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    guard frame.spend(pattern.count) else { return frame.error(.budgetExceeded) }
    do {
      return Cell(try frame.pointee.scratch.patterns.expression(pattern.text).matches(text.bytes))
    } catch {
      return frame.error(.invalidArgument("\(error)"))
    }
  }
}
