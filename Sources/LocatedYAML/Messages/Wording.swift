/// A number in capital hexadecimal digits, filled up with zeros.
func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// A name or text from a file in quotes, made safe for a terminal and cut where it is long.
func quoted(_ text: String) -> String {
  let longest = 60
  let scalars = text.unicodeScalars
  let mark = scalars.contains("\"") ? "'" : "\""
  let shown = String(String.UnicodeScalarView(scalars.prefix(longest).map(\.shown)))
  return mark + shown + (scalars.dropFirst(longest).isEmpty ? "" : "…") + mark
}

extension Place {
  /// The place in words, for a second place in a message about the same file.
  var inWords: String { "line \(line), column \(column)" }
}

extension Unicode.Scalar {
  /// The character itself, or a visible stand-in for one that would steer a terminal or reorder
  /// the text around it.
  var shown: Unicode.Scalar {
    switch properties.generalCategory {
    case .control where value < 0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case .format where self == "\u{200C}" || self == "\u{200D}": self
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: self
    }
  }

  /// How many columns of a terminal the character takes.
  var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default:
      1
    }
  }
}
