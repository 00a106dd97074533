/// The text of a pattern, with what must be known of it beyond what RE2 says.
///
/// RE2 searches byte by byte, which shows in two escapes: `\C` matches a single byte of a code
/// point, and `\B` holds between two bytes of one. The first is refused here, the second noted.
struct PatternSource {
  let bytes: [UInt8]

  /// Whether `\B` occurs.
  let containsNonBoundary: Bool

  init(_ pattern: some Collection<UInt8>) throws(RegularExpressionError) {
    guard pattern.count <= RegularExpression.patternLengthLimit else {
      throw .tooLong(pattern.count)
    }
    bytes = Array(pattern)

    var containsNonBoundary = false
    var isQuoted = false
    var index = 0
    while let backslash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")),
      backslash + 1 < bytes.count
    {
      index = backslash + 2
      switch (bytes[backslash + 1], isQuoted) {
      case (UInt8(ascii: "Q"), false):
        isQuoted = true
      case (UInt8(ascii: "E"), true):
        isQuoted = false
      case (_, true):
        // Between \Q and \E a backslash is a plain character, also just before \E.
        index = backslash + 1
      case (UInt8(ascii: "B"), false):
        containsNonBoundary = true
      case (UInt8(ascii: "C"), false):
        throw .singleByteEscape(backslash..<index, in: bytes)
      default:
        break
      }
    }
    self.containsNonBoundary = containsNonBoundary
  }
}
