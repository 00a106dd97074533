/// Base64 with the standard alphabet of RFC 4648.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  static func encode(_ frame: FramePointer, _ bytes: Cell) -> Cell {
    guard bytes.isKind(.bytes) else { return frame.error(.noSuchOverload) }
    let source = bytes.bytes
    return frame.makeBytes(.string, count: (source.count + 2) / 3 * 4) { memory in
      for (number, start) in stride(from: 0, to: source.count, by: 3).enumerated() {
        let length = min(3, source.count - start)
        var bits = 0
        for offset in 0..<3 {
          bits = bits << 8 | (offset < length ? Int(source[start + offset]) : 0)
        }
        for digit in 0..<4 {
          memory[number * 4 + digit] =
            digit <= length ? alphabet[bits >> (18 - 6 * digit) & 63] : padding
        }
      }
    }
  }

  /// The bytes of a text, whose padding may be left out.
  static func decode(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    guard frame.spend(text.count / 16 + 1) else { return frame.error(.budgetExceeded) }
    guard let bytes = decoded(text.bytes) else {
      return frame.error(.invalidArgument("the text is not base64"))
    }
    return frame.makeBytes(.bytes, count: bytes.count) { _ = $0.update(fromContentsOf: bytes) }
  }

  private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let digits = text.prefix { $0 != padding }
    let paddingCount = text.count - digits.count
    guard digits.count % 4 != 1, text[digits.endIndex...].allSatisfy({ $0 == padding }),
      paddingCount == 0 || (paddingCount < 3 && text.count % 4 == 0)
    else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    for (number, digit) in digits.enumerated() {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      if number % 4 > 0 {
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - number % 4 * 2)))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
