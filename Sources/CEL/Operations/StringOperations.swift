/// Functions of the strings library that look into a text.  Positions count code points.
enum StringOperations {
  // MARK: Positions

  /// `text.charAt(2)`: one code point, or the empty text right behind the last.
  static func character(_ frame: FramePointer, _ text: Cell, _ position: Cell) -> Cell {
    guard text.isKind(.string), position.isKind(.int) else { return frame.error(.noSuchOverload) }
    guard let start = text.bytes.offset(ofCodePoint: position.int) else {
      return frame.error(.outside(position.int))
    }
    guard start < text.count else { return Cell(.string, bytes: text.bytes.part(start..<start)) }
    return Cell(
      .string, bytes: text.bytes.part(start..<text.bytes.endOfCodePoint(at: start)))
  }

  /// `text.indexOf(part)`
  static func firstPosition(_ frame: FramePointer, _ text: Cell, _ part: Cell) -> Cell {
    guard text.isKind(.string), part.isKind(.string) else { return frame.error(.noSuchOverload) }
    return firstPosition(frame, text, part, from: 0)
  }

  /// `text.indexOf(part, start)`
  static func firstPosition(
    _ frame: FramePointer, _ text: Cell, _ part: Cell, _ start: Cell
  ) -> Cell {
    guard text.isKind(.string), part.isKind(.string), start.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    guard let offset = text.bytes.offset(ofCodePoint: start.int) else {
      return frame.error(.outside(start.int))
    }
    return firstPosition(frame, text, part, from: offset)
  }

  private static func firstPosition(
    _ frame: FramePointer, _ text: Cell, _ part: Cell, from offset: Int
  ) -> Cell {
    guard spendOnSearch(frame, text, part) else { return frame.error(.budgetExceeded) }
    let found = TextOperations.position(of: part.bytes, in: text.bytes, from: offset)
    return codePoint(of: found, in: text)
  }

  /// `text.lastIndexOf(part)`
  static func lastPosition(_ frame: FramePointer, _ text: Cell, _ part: Cell) -> Cell {
    guard text.isKind(.string), part.isKind(.string) else { return frame.error(.noSuchOverload) }
    return lastPosition(frame, text, part, upTo: text.count)
  }

  /// `text.lastIndexOf(part, end)`: the last occurrence that begins at `end` or before.
  static func lastPosition(
    _ frame: FramePointer, _ text: Cell, _ part: Cell, _ end: Cell
  ) -> Cell {
    guard text.isKind(.string), part.isKind(.string), end.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    guard let offset = text.bytes.offset(ofCodePoint: end.int) else {
      return frame.error(.outside(end.int))
    }
    return lastPosition(frame, text, part, upTo: offset)
  }

  private static func lastPosition(
    _ frame: FramePointer, _ text: Cell, _ part: Cell, upTo end: Int
  ) -> Cell {
    guard spendOnSearch(frame, text, part) else { return frame.error(.budgetExceeded) }
    let (bytes, wanted) = (text.bytes, part.bytes)
    let latest = min(end, bytes.count - wanted.count)
    guard latest >= 0 else { return Cell(Int64(-1)) }
    let found = (0...latest).last { sameBytes(bytes.part($0..<$0 + wanted.count), wanted) }
    return codePoint(of: found, in: text)
  }

  private static func codePoint(of offset: Int?, in text: Cell) -> Cell {
    Cell(offset.map { Int64(TextOperations.codePoints(text.bytes.part(0..<$0))) } ?? -1)
  }

  /// Searching compares the part at every place in the worst case.
  static func spendOnSearch(_ frame: FramePointer, _ text: Cell, _ part: Cell) -> Bool {
    frame.spend(text.count / 32 * (part.count / 32 + 1) + 1)
  }

  // MARK: Parts

  /// `text.substring(start)`
  static func suffix(_ frame: FramePointer, _ text: Cell, _ start: Cell) -> Cell {
    guard text.isKind(.string), start.isKind(.int) else { return frame.error(.noSuchOverload) }
    guard let offset = text.bytes.offset(ofCodePoint: start.int) else {
      return frame.error(.outside(start.int))
    }
    return Cell(.string, bytes: text.bytes.part(offset..<text.count))
  }

  /// `text.substring(start, end)`
  static func substring(
    _ frame: FramePointer, _ text: Cell, _ start: Cell, _ end: Cell
  ) -> Cell {
    guard text.isKind(.string), start.isKind(.int), end.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    guard start.int <= end.int else {
      let message = "a substring from \(start.int) to \(end.int) ends before it begins"
      return frame.error(.invalidArgument(message))
    }
    guard let first = text.bytes.offset(ofCodePoint: start.int) else {
      return frame.error(.outside(start.int))
    }
    guard let last = text.bytes.offset(ofCodePoint: end.int) else {
      return frame.error(.outside(end.int))
    }
    return Cell(.string, bytes: text.bytes.part(first..<last))
  }

  /// `text.trim()`: without white space, as Unicode defines it, at both ends.
  static func trim(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    let scalars = text.text.unicodeScalars
    let head = scalars.prefix(while: \.properties.isWhitespace)
    let rest = scalars[head.endIndex...]
    let tail = rest.reversed().prefix(while: \.properties.isWhitespace)
    let start = head.reduce(0) { $0 + UTF8.width($1) }
    let end = text.count - tail.reduce(0) { $0 + UTF8.width($1) }
    return Cell(.string, bytes: text.bytes.part(start..<max(start, min(end, text.count))))
  }

  /// `text.split(separator)`
  static func split(_ frame: FramePointer, _ text: Cell, _ separator: Cell) -> Cell {
    split(frame, text, separator, Cell(Int64(-1)))
  }

  /// `text.split(separator, limit)`: at most `limit` parts, the last with what is left; any number
  /// if the limit is negative.  An empty separator parts the code points.
  static func split(
    _ frame: FramePointer, _ text: Cell, _ separator: Cell, _ limit: Cell
  ) -> Cell {
    guard text.isKind(.string), separator.isKind(.string), limit.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    guard spendOnSearch(frame, text, separator) else { return frame.error(.budgetExceeded) }
    if limit.int == 0 { return frame.makeList([]) }
    let most = limit.int < 0 ? Int.max : Int(clamping: limit.int)
    let bytes = text.bytes
    var parts: [Cell] = []
    var start = 0
    while parts.count + 1 < most,
      let end = endOfPart(in: bytes, from: start, separator: separator.bytes)
    {
      parts.append(Cell(.string, bytes: bytes.part(start..<end)))
      start = end + separator.count
    }
    // Without a separator nothing is left behind the last code point.
    if separator.count > 0 || start < bytes.count {
      parts.append(Cell(.string, bytes: bytes.part(start..<bytes.count)))
    }
    return frame.makeList(parts)
  }

  /// Where the separator behind the part that begins at `start` stands.
  private static func endOfPart(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if separator.isEmpty { return start < bytes.count ? bytes.endOfCodePoint(at: start) : nil }
    return TextOperations.position(of: separator, in: bytes, from: start)
  }
}

extension EvaluationError {
  /// A position that a text does not have.
  static func outside(_ position: Int64) -> EvaluationError {
    .invalidArgument("index out of range: \(position)")
  }
}
