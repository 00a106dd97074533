extension UInt8 {
  /// The value of a hexadecimal digit in ASCII, or `nil` for any other byte.
  var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Whether the byte ends a line: a line feed or a carriage return.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// Whether the byte is a space, a tab or the end of a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineEnd }
}

extension [UInt8] {
  /// A line of UTF-8 text without its line end.
  ///
  /// - Parameter number: The line, counted from 1.
  /// - Returns: `nil` where the text has fewer lines.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1 else { return nil }
    var start = 0
    for _ in 1..<number {
      guard let end = self[start...].firstIndex(where: \.isLineEnd) else { return nil }
      let isPair = self[end...].starts(with: "\r\n".utf8)
      start = isPair ? end + 2 : end + 1
    }
    return self[start...].prefix { !$0.isLineEnd }
  }

  /// The line, counted from 1, that the byte at an index belongs to.
  func lineNumber(at index: Int) -> Int {
    let ends = self[..<index].indices.count { end in
      let isFirstOfPair = self[end...].starts(with: "\r\n".utf8)
      return self[end].isLineEnd && !isFirstOfPair
    }
    return ends + 1
  }
}
