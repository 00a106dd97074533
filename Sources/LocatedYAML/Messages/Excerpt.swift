/// One line of a file with a caret under a column, to show a person what is meant.
///
///     12 | retention: 30 tage
///        |            ^
///
/// A long line is cut around the column. Control characters show as visible stand-ins.
public struct Excerpt: Sendable, CustomStringConvertible {
  /// The line with its number, and below it the caret.
  public let description: String

  /// The most columns of the line that are shown on each side of the caret.
  private static let reach = 50

  /// Cuts the line at a place out of a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; what is not valid UTF-8 shows as U+FFFD.
  ///   - place: The place to point at. A column behind the line's end points at the end.
  /// - Returns: `nil` where the file does not have the line.
  public init?(of bytes: [UInt8], at place: Place) {
    guard let lineBytes = bytes.line(place.line) else { return nil }
    var line = String(decoding: lineBytes, as: UTF8.self).unicodeScalars[...]
    if place.line == 1, line.first == "\u{FEFF}" { line.removeFirst() }

    let before = line.prefix(max(1, place.column) - 1)
    let after = line[before.endIndex...]
    let left = Self.cut(before.reversed())
    let right = Self.cut(after)
    var shown = String.UnicodeScalarView(left.isWhole ? [] : ["…"])
    shown += left.scalars.reversed()
    shown += right.scalars
    shown += right.isWhole ? [] : ["…"]

    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: left.width + (left.isWhole ? 0 : 1))
    description = "  \(number) | \(String(shown))\n  \(gutter) | \(indent)^"
  }

  /// As many characters as fit into the reach, with the columns they take.
  private static func cut(
    _ scalars: some Sequence<Unicode.Scalar>
  ) -> (scalars: [Unicode.Scalar], width: Int, isWhole: Bool) {
    var cut: [Unicode.Scalar] = []
    var width = 0
    for scalar in scalars {
      // A tab's width depends on where it stands; an arrow shows it and keeps the caret in place.
      let shown: Unicode.Scalar = scalar == "\t" ? "→" : scalar.shown
      guard width + shown.displayWidth <= reach else { return (cut, width, false) }
      cut.append(shown)
      width += shown.displayWidth
    }
    return (cut, width, true)
  }
}
