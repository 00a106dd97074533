/// The first thing in a text that may not stand in YAML at all: bytes that are not UTF-8, or a
/// control character.
///
/// libyaml refuses such a text without saying on which line, so the text is searched again.
struct BadCharacter {
  let place: Place
  let message: String
  let hint: String

  /// Finds the first bad character of a text; `nil` if there is none.
  init?(in text: SourceText) {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = text.bytes.makeIterator()
    var offset = 0
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    while true {
      let place = Place(file: text.file, line: line, column: column)
      switch parser.parseScalar(from: &bytes) {
      case .emptyInput:
        return nil
      case .error:
        self.place = place
        let byte = hexadecimal(text.bytes[offset], digits: 2)
        message = "the text is not valid UTF-8 (byte 0x\(byte))"
        hint = "save the file as UTF-8; it may be in GB 18030, UTF-16 or Latin-1"
        return
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        guard Self.isAllowed(scalar) else {
          self.place = place
          message = "the character U+\(hexadecimal(scalar.value, digits: 4)) is not allowed"
          hint =
            scalar.value == 0
            ? "the file may be in UTF-16, or not a text file"
            : "remove it, or write it as an escape such as \"\\u001b\" in double quotes"
          return
        }
        offset += encoded.count
        switch scalar {
        case "\n" where previous == "\r":
          break
        case "\n", "\r":
          line += 1
          column = 1
        default:
          column += 1
        }
        previous = scalar
      }
    }
  }

  /// The printable characters of YAML, as libyaml has them.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF:
      true
    default:
      false
    }
  }
}
