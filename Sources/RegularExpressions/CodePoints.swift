extension UInt8 {
  /// Whether this UTF-8 byte is one after the first of its code point.
  var continuesCodePoint: Bool {
    self & 0b1100_0000 == 0b1000_0000
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset after the code point that begins at `offset`. A byte that begins no whole code point
  /// counts as one of its own. `offset` must be less than `count`.
  func endOfCodePoint(at offset: Int) -> Int {
    let length =
      switch self[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let end = offset + length
    let isWhole = end <= count && self[(offset + 1)..<end].allSatisfy(\.continuesCodePoint)
    return isWhole ? end : offset + 1
  }

  /// The end of the code point that has `offset` in its inside; nil if `offset` is a boundary.
  func endOfCodePoint(around offset: Int) -> Int? {
    guard offset < count, self[offset].continuesCodePoint else { return nil }
    let candidates = Swift.max(0, offset - 3)..<offset
    guard let first = candidates.last(where: { !self[$0].continuesCodePoint }) else { return nil }
    let end = endOfCodePoint(at: first)
    return end > offset ? end : nil
  }
}
