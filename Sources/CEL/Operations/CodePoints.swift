/// Positions in UTF-8 text, counted in code points.
extension UnsafeBufferPointer<UInt8> {
  /// Where the code point with the given number begins, in bytes; the end for the number after the
  /// last one, and `nil` for any other number that the text does not have.
  func offset(ofCodePoint number: Int64) -> Int? {
    guard number >= 0, number <= count else { return nil }
    var remaining = number
    for (offset, byte) in enumerated() where byte & 0xc0 != 0x80 {
      if remaining == 0 { return offset }
      remaining -= 1
    }
    return remaining == 0 ? count : nil
  }

  /// The end of the code point that begins at `offset`.
  func endOfCodePoint(at offset: Int) -> Int {
    var end = offset + 1
    while end < count, self[end] & 0xc0 == 0x80 { end += 1 }
    return Swift.min(end, count)
  }

  /// The bytes of a range, which must lie within the buffer.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
