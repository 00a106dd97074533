/// Makes texts that differ only in how they are written the same.
package enum TextFolding {
  /// `foldText(text)`
  static func fold(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    guard frame.spend(text.count / 4 + 1) else { return frame.error(.budgetExceeded) }
    return frame.makeString(folded(text.text).utf8)
  }

  /// The text in lower case, with full-width letters, digits and signs as the ordinary ones, and
  /// with simplified Chinese characters for those traditional ones that ``SimplifiedCharacters``
  /// knows.
  package static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow = narrowed(scalar)
      if narrow.isASCII {
        let isUpper = ("A"..."Z").contains(narrow)
        result.append(isUpper ? Unicode.Scalar(UInt8(narrow.value) | 0x20) : narrow)
      } else if let simplified = SimplifiedCharacters[narrow] {
        result.append(simplified)
      } else if (0x2E80...0x9FFF).contains(narrow.value) {
        // Chinese characters have no case.
        result.append(narrow)
      } else {
        result.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
  }

  /// The ordinary form of a full-width ASCII character, the ideographic space or a currency sign.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xff01...0xff5e: Unicode.Scalar(scalar.value - 0xfee0) ?? scalar
    case 0x3000: " "
    case 0xffe0: "\u{a2}"
    case 0xffe1: "\u{a3}"
    case 0xffe5: "\u{a5}"
    default: scalar
    }
  }
}
