/// Functions of the strings library that make new texts.
extension StringOperations {
  /// `list.join()`
  static func join(_ frame: FramePointer, _ list: Cell) -> Cell {
    join(frame, list, Cell(.string))
  }

  /// `list.join(separator)`
  static func join(_ frame: FramePointer, _ list: Cell, _ separator: Cell) -> Cell {
    guard list.isKind(.list), separator.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    if let flaw = frame.flaw(in: list) { return flaw }
    var result: [UInt8] = []
    for (number, element) in list.elements.enumerated() {
      guard element.isKind(.string) else { return frame.error(.noSuchOverload) }
      guard frame.spend((element.count + separator.count) / 16 + 1) else {
        return frame.error(.budgetExceeded)
      }
      if number > 0 { result.append(contentsOf: separator.bytes) }
      result.append(contentsOf: element.bytes)
    }
    return frame.makeString(result)
  }

  /// `text.replace(old, new)`
  static func replace(_ frame: FramePointer, _ text: Cell, _ old: Cell, _ new: Cell) -> Cell {
    replace(frame, text, old, new, limit: -1)
  }

  /// `text.replace(old, new, limit)`
  static func replace(_ frame: FramePointer, _ operands: [Cell]) -> Cell {
    guard operands.count == 4, operands[3].isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    return replace(frame, operands[0], operands[1], operands[2], limit: operands[3].int)
  }

  /// Replaces the first occurrences, or all if the limit is negative.  An empty `old` occurs before
  /// each code point and at the end.
  private static func replace(
    _ frame: FramePointer, _ text: Cell, _ old: Cell, _ new: Cell, limit: Int64
  ) -> Cell {
    guard text.isKind(.string), old.isKind(.string), new.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    guard spendOnSearch(frame, text, old) else { return frame.error(.budgetExceeded) }
    let bytes = text.bytes
    var result: [UInt8] = []
    var remaining = limit < 0 ? Int64.max : limit
    var copied = 0
    var start = 0
    while remaining > 0,
      let found = TextOperations.position(of: old.bytes, in: bytes, from: start)
    {
      guard frame.spend((found - copied + new.count) / 16 + 1) else {
        return frame.error(.budgetExceeded)
      }
      result.append(contentsOf: bytes[copied..<found])
      result.append(contentsOf: new.bytes)
      remaining -= 1
      copied = found + old.count
      start = copied
      if old.count == 0 {
        if found == bytes.count { break }
        start = bytes.endOfCodePoint(at: found)
      }
    }
    result.append(contentsOf: bytes[copied...])
    return frame.makeString(result)
  }

  /// `text.reverse()`: the code points from last to first.
  static func reverse(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    let bytes = text.bytes
    return frame.makeBytes(.string, count: bytes.count) { memory in
      var start = 0
      while start < bytes.count {
        let end = bytes.endOfCodePoint(at: start)
        for offset in start..<end { memory[bytes.count - end + offset - start] = bytes[offset] }
        start = end
      }
    }
  }

  static func lowerASCII(_ frame: FramePointer, _ text: Cell) -> Cell {
    mapBytes(frame, text) { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
  }

  static func upperASCII(_ frame: FramePointer, _ text: Cell) -> Cell {
    mapBytes(frame, text) { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 ? $0 & ~0x20 : $0 }
  }

  private static func mapBytes(
    _ frame: FramePointer, _ text: Cell, _ change: (UInt8) -> UInt8
  ) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    let bytes = text.bytes
    return frame.makeBytes(.string, count: bytes.count) { memory in
      for (offset, byte) in bytes.enumerated() { memory[offset] = change(byte) }
    }
  }

  /// `strings.quote(text)`: a literal of the language that stands for the text.
  static func quote(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    guard frame.spend(text.count / 16 + 1) else { return frame.error(.budgetExceeded) }
    var result = [UInt8(ascii: "\"")]
    for byte in text.text.utf8 {
      if let letter = escapes[byte] {
        result.append(UInt8(ascii: "\\"))
        result.append(letter)
      } else {
        result.append(byte)
      }
    }
    result.append(UInt8(ascii: "\""))
    return frame.makeString(result)
  }

  /// The letters behind the backslash for what cannot stand in a literal as it is.
  private static let escapes: [UInt8: UInt8] = [
    0x07: UInt8(ascii: "a"), 0x08: UInt8(ascii: "b"), 0x09: UInt8(ascii: "t"),
    0x0a: UInt8(ascii: "n"), 0x0b: UInt8(ascii: "v"), 0x0c: UInt8(ascii: "f"),
    0x0d: UInt8(ascii: "r"), UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"),
  ]
}
