extension Character {
  /// How many columns a terminal gives the character: 2 for East Asian wide characters and emoji,
  /// 0 for marks that join the one before, otherwise 1.
  ///
  /// Characters that Unicode calls ambiguous (such as `“` and `→`) count as 1, as terminals draw
  /// them unless they are told otherwise.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return isForcedToEmoji ? 2 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return first.isWide || isForcedToEmoji ? 2 : 1
    }
  }

  /// Whether a variation selector asks for the picture instead of the sign, as in `❤️` and `1️⃣`.
  private var isForcedToEmoji: Bool { unicodeScalars.contains("\u{FE0F}") }

  /// Whether lines may be broken on both sides of the character, as in Chinese text.
  var isIdeographic: Bool { unicodeScalars.first?.isWide ?? false }
}

extension StringProtocol {
  /// How many terminal columns the text takes on one line.
  ///
  /// Plain ASCII, the larger part of most texts, has one column a byte and needs no look at
  /// Unicode's tables.
  var displayWidth: Int {
    isPrintableASCII ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether the text has nothing but ASCII characters that are drawn.
  var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension Unicode.Scalar {
  /// Whether Unicode's East Asian Width (UAX #11) calls the character wide or full width.
  fileprivate var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || wideRanges.contains { $0.contains(value) }
  }
}

/// The blocks whose characters are wide, in order; the emoji among other signs come from their
/// own Unicode property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul consonants
  0x2E80...0x303E,  // radicals, Chinese punctuation
  0x3041...0x33FF,  // kana, enclosed and squared signs
  0x3400...0x4DBF,  // ideographs, extension A
  0x4E00...0x9FFF,  // ideographs
  0xA000...0xA4CF,  // Yi
  0xA960...0xA97F,  // Hangul, extended
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6F,  // compatibility and small forms
  0xFF00...0xFF60,  // full-width forms
  0xFFE0...0xFFE6,  // full-width signs
  0x1B000...0x1B2FF,  // kana supplement
  0x20000...0x3FFFD,  // ideographs, further extensions
]
