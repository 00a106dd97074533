extension Unicode.Scalar {
  /// Whether the character belongs to writing without spaces between words: Chinese and Japanese
  /// characters, their punctuation and full-width forms.
  var isChinese: Bool {
    switch value {
    case 0x2E80...0x2FDF, 0x3001...0x30FF, 0x3100...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0x20000...0x3FFFD:
      true
    default:
      false
    }
  }

  /// Whether the character is a Chinese ideograph.
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Whether the character is punctuation that Chinese shares with western writing.
  var isSharedPunctuation: Bool {
    switch value {
    case 0x00B7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether the character is a letter or an ideograph. The common ones are told without a look at
  /// the Unicode tables, which takes longer than all else about them.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
    case 0..<0x80, 0x2000...0x206F, 0x3000...0x3004, 0xFF00...0xFF1F: false
    default: properties.isAlphabetic
    }
  }

  /// Whether the character is an Arabic digit.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the character is punctuation as CommonMark has it, signs such as `+` in ASCII included.
  var isPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0..<0x80: return false
    default: break
    }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Whether the character is white space.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// How many columns the character takes where letters have a fixed width.
  var width: Int { isChinese ? 2 : 1 }

  /// Whether a line break between two characters stands for no space.
  static func joinsWithoutSpace(_ left: Self, _ right: Self) -> Bool {
    left.isChinese && (right.isChinese || right.isSharedPunctuation)
      || left.isSharedPunctuation && right.isChinese
  }
}

extension String {
  /// How many columns the text takes where letters have a fixed width.
  var width: Int { unicodeScalars.reduce(0) { $0 + $1.width } }
}
