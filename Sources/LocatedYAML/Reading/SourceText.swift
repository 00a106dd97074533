/// A text to be read, with the name that places and messages show for it.
struct SourceText {
  let file: String

  /// The text in UTF-8, as far as it is valid, without a byte order mark.
  let bytes: [UInt8]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where the text begins; problems of the file as a whole stand here.
  var start: Place { Place(file: file, line: 1, column: 1) }

  /// The place of libyaml's mark.
  func place(_ mark: Mark) -> Place {
    Place(file: file, line: mark.line + 1, column: mark.column + 1)
  }

  /// The first line that begins with `%TAG`. libyaml takes the square of their number in time, so
  /// they have to be found before it reads them.
  var firstTagDirective: Place? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      let isLineStart = index == 0 || bytes[index - 1].isLineEnd
      guard isLineStart, bytes[index...].starts(with: "%TAG".utf8) else { continue }
      return Place(file: file, line: bytes.lineNumber(at: index), column: 1)
    }
    return nil
  }

  /// An error about a place in this text, with the line in question.
  func error(_ message: String, at place: Place, hint: String? = nil) -> YAMLError {
    YAMLError(
      place: place, message: message, hint: hint, excerpt: Excerpt(of: bytes, at: place))
  }

  /// An error about the file as a whole, without an excerpt.
  func error(_ message: String, hint: String? = nil) -> YAMLError {
    YAMLError(place: start, message: message, hint: hint, excerpt: nil)
  }
}
