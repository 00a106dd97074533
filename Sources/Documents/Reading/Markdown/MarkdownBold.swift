/// Marks of bold type that people write and CommonMark does not see, such as `**Data: **We collect`
/// and `**信息。**我们`.
///
/// A closing mark between a blank or a punctuation mark and a letter counts as text there. Moved in
/// front of that blank or mark, it closes, and the text reads the same.
enum MarkdownBold {
  /// Moves such marks in a line.
  static func settle(in bytes: inout [UInt8], _ line: Range<Int>) {
    let marks = marks(in: bytes[line])
    var index = 0
    while index + 1 < marks.count {
      let (opening, closing) = (marks[index], marks[index + 1])
      guard opening.sign == closing.sign, opening.end < closing.start,
        !(bytes[opening.end..<closing.start].firstScalar?.isSpace ?? true)
      else {
        index += 1
        continue
      }
      closeEarlier(closing, after: opening, in: &bytes, line)
      openLater(opening, before: closing, in: &bytes, line)
      index += 2
    }
  }

  /// Two asterisks or underscores.
  private struct Mark {
    let sign: UInt8
    let start: Int

    var end: Int { start + 2 }
  }

  /// The marks of a line outside of code.
  private static func marks(in line: ArraySlice<UInt8>) -> [Mark] {
    var marks: [Mark] = []
    var isCode = false
    var index = line.startIndex
    while index < line.endIndex {
      let sign = line[index]
      switch sign {
      case UInt8(ascii: "\\"):
        index += 2
      case UInt8(ascii: "`"):
        isCode.toggle()
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        let run = line[index...].prefix { $0 == sign }
        if run.count == 2, !isCode { marks.append(Mark(sign: sign, start: index)) }
        index = run.endIndex
      default:
        index += 1
      }
    }
    return marks
  }

  /// Takes the blanks, or else the punctuation mark before a letter, at the end of bold words out of
  /// them.
  private static func closeEarlier(
    _ closing: Mark, after opening: Mark, in bytes: inout [UInt8], _ line: Range<Int>
  ) {
    let words = bytes[opening.end..<closing.start]
    var start = closing.start
    while let last = words[..<start].lastScalar, last.scalar.isSpace { start = last.start }
    if start == closing.start {
      guard let next = bytes[closing.end..<line.upperBound].firstScalar, !next.isSpace,
        !next.isPunctuation, let last = words.lastScalar, last.scalar.isPunctuation
      else { return }
      start = last.start
    }
    guard start > opening.end else { return }
    let moved = [closing.sign, closing.sign] + bytes[start..<closing.start]
    bytes.replaceSubrange(start..<closing.end, with: moved)
  }

  /// Takes the punctuation mark at the beginning of bold words out of them, where a letter stands
  /// before.
  private static func openLater(
    _ opening: Mark, before closing: Mark, in bytes: inout [UInt8], _ line: Range<Int>
  ) {
    let words = bytes[opening.end..<closing.start]
    guard let previous = bytes[line.lowerBound..<opening.start].lastScalar?.scalar,
      !previous.isSpace, !previous.isPunctuation, let first = words.firstScalar,
      first.isPunctuation
    else { return }
    let end = opening.end + UTF8.width(first)
    guard end < closing.start, bytes[end] != closing.sign else { return }
    let moved = bytes[opening.end..<end] + [opening.sign, opening.sign]
    bytes.replaceSubrange(opening.start..<end, with: moved)
  }
}
