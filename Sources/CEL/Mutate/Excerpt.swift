/// A part of an expression for people: on one line, and without the middle if it is long.
package enum Excerpt {
  /// The most characters of a part that is shown by itself.
  package static let length = 72

  package static func of(_ text: String, length: Int = Excerpt.length) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > length else { return line }
    let half = (length - 1) / 2
    return "\(line.prefix(half))…\(line.suffix(half))"
  }
}
