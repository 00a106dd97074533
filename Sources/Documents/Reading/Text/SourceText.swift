import LocatedYAML

/// The text of a file in UTF-8, and where each byte of it stands.
struct SourceText: Sendable {
  let file: String

  /// The text in valid UTF-8, without a byte order mark.
  let bytes: [UInt8]

  /// The offsets at which lines begin.
  private let lineStarts: [Int]

  /// How many code points begin before every 256th byte, so that a column in a line without end is
  /// found without counting from its start.
  private let codePointCounts: [Int]

  private static let stride = 256

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var lineStarts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { counts.append(count) }
      if byte & 0b1100_0000 != 0b1000_0000 { count += 1 }
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
      if endsLine { lineStarts.append(offset + 1) }
    }
    if bytes.count % Self.stride == 0 { counts.append(count) }
    self.lineStarts = lineStarts
    codePointCounts = counts
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, counted from 1, with its line end; nothing where there is no such line.
  func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    return lineStarts[number - 1]..<end
  }

  /// Where a byte stands. An offset outside the text counts as the nearest inside it.
  func position(at offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    var range = 0..<lineStarts.count
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        lineStarts[middle] <= offset
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    let lineStart = lineStarts[range.lowerBound]
    return Position(
      line: range.lowerBound + 1,
      column: codePoints(before: offset) - codePoints(before: lineStart) + 1)
  }

  func place(at offset: Int) -> Place {
    let position = position(at: offset)
    return Place(file: file, line: position.line, column: position.column)
  }

  private func codePoints(before offset: Int) -> Int {
    let checkpoint = offset / Self.stride
    let rest = bytes[(checkpoint * Self.stride)..<offset]
    return codePointCounts[checkpoint] + rest.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

/// A line and a column, or what stands for them in the format, counted from 1.
struct Position: Sendable, Hashable {
  var line: Int
  var column: Int
}
