extension StringProtocol {
  /// The text on one line, with control characters and changes of writing direction written as
  /// `\u{…}`, so that no file that is read can do anything but be shown.
  var harmless: String { harmless(keepingLines: false) }

  /// The text with control characters and changes of writing direction written as `\u{…}`.
  ///
  /// - Parameter keepingLines: Whether line feeds stay; other line breaks and tabs, and else line
  ///   feeds too, become spaces.
  func harmless(keepingLines: Bool) -> String {
    guard unicodeScalars.contains(where: { $0.isWhiteControl || $0.steersDisplay }) else {
      return String(self)
    }
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\n", keepingLines {
        result.unicodeScalars.append(scalar)
      } else if scalar.isWhiteControl {
        result.unicodeScalars.append(" ")
      } else if scalar.steersDisplay {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Line feed, carriage return, tab and the other line and paragraph separators.
  fileprivate var isWhiteControl: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A control character or one that overrides the writing direction.
  fileprivate var steersDisplay: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: properties.generalCategory == .control
    }
  }
}
