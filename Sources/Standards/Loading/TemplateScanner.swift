/// Cuts a text with `{expression}` in it into its pieces.
struct TemplateScanner {
  enum Piece {
    case text(String)
    /// An expression, and where it begins in UTF-8 bytes.
    case expression(String, offset: Int)
  }

  /// A brace without its other half.
  struct Unbalanced: Error {
    let message: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next piece, or `nil` at the end of the text.
  mutating func next() throws(Unbalanced) -> Piece? {
    guard position < bytes.count else { return nil }
    return bytes[position] == UInt8(ascii: "{") ? try expression() : try text()
  }

  private mutating func text() throws(Unbalanced) -> Piece {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "{") {
      guard bytes[position] != UInt8(ascii: "}") else {
        throw Unbalanced(message: "`}` closes nothing", offset: position)
      }
      position += 1
    }
    return .text(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// An expression up to the brace that closes it; braces may be nested and stand in quotes.
  private mutating func expression() throws(Unbalanced) -> Piece {
    let start = position + 1
    var depth = 0
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == UInt8(ascii: "\\") { position += 1 }
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 {
        let source = String(decoding: bytes[start..<position - 1], as: UTF8.self)
        return .expression(source, offset: start)
      }
    }
    throw Unbalanced(message: "`{` is never closed", offset: start - 1)
  }
}
