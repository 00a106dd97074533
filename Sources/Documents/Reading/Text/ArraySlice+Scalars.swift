extension ArraySlice<UInt8> {
  /// The code point that begins at an index, with its length in bytes.
  func scalar(at index: Int) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(self[index])
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1, index + length <= endIndex else {
      return (Unicode.Scalar(first < 0x80 ? first : 0xFFFD) ?? "\u{FFFD}", 1)
    }
    let value = self[(index + 1)..<(index + length)]
      .reduce(first & (0xFF >> UInt32(length + 1))) { $0 << 6 | UInt32($1 & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The first code point.
  var firstScalar: Unicode.Scalar? { isEmpty ? nil : scalar(at: startIndex).0 }

  /// The last code point, with the index of its first byte.
  var lastScalar: (scalar: Unicode.Scalar, start: Int)? {
    guard let start = lastIndex(where: { $0 & 0b1100_0000 != 0b1000_0000 }) else { return nil }
    return (scalar(at: start).0, start)
  }
}
