/// Whether the lines of a text were broken to fit a width, and which of them belong together.
struct Wrapping {
  /// The width that lines were broken to fit; `nil` if each line is a paragraph.
  private let width: Int?

  /// How wide the widest line of a wrapped text is.
  private static let usualWidths = 40...120

  init(of lines: [TextLine]) {
    let width = lines.reduce(0) { max($0, $1.width) }
    // A text is wrapped if most lines that are followed by another had no room for its first word.
    let pairs = zip(lines, lines.dropFirst()).filter { line, next in
      !line.isBlank && !next.isBlank && !next.isItem
    }
    let full = pairs.count { line, next in Self.isFull(line, before: next, width: width) }
    let isWrapped = Self.usualWidths.contains(width) && full >= 2 && full * 10 >= pairs.count * 7
    self.width = isWrapped ? width : nil
  }

  /// Whether a line goes on in the next one.
  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let width, !line.isBlank, !next.isBlank, !next.isItem else { return false }
    return Self.isFull(line, before: next, width: width)
  }

  private static func isFull(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
    line.width + 1 + next.firstWordWidth > width
  }
}
