/// Decodes the text of a string or bytes literal: prefix, quotes and escapes.
struct Quotation {
  /// What is wrong with a literal, and where in the source.
  struct Mistake: Error {
    let offset: Int
    let message: String
  }

  private let bytes: ArraySlice<UInt8>
  private let isRaw: Bool
  private let isBytes: Bool

  /// A literal that the lexer has delimited.
  init(_ literal: ArraySlice<UInt8>) {
    let prefix = literal.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    isRaw = prefix.contains { $0 | 0x20 == UInt8(ascii: "r") }
    isBytes = prefix.contains { $0 | 0x20 == UInt8(ascii: "b") }
    let quoted = literal.dropFirst(prefix.count)
    let isTriple =
      quoted.count >= 6 && Set(quoted.prefix(3)).count == 1
    bytes = quoted.dropFirst(isTriple ? 3 : 1).dropLast(isTriple ? 3 : 1)
  }

  /// The bytes that the literal stands for; UTF-8 for a string.
  func decoded() throws(Mistake) -> [UInt8] {
    if isRaw || !bytes.contains(UInt8(ascii: "\\")) { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        try readEscape(&index, into: &result)
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private func readEscape(_ index: inout Int, into result: inout [UInt8]) throws(Mistake) {
    let start = index
    guard index + 1 < bytes.endIndex else {
      throw Mistake(offset: start, message: "an escape needs a character behind the backslash")
    }
    let letter = bytes[index + 1]
    index += 2
    if let plain = Self.simpleEscapes[letter] {
      result.append(plain)
      return
    }
    let number: UInt32?
    switch Unicode.Scalar(letter) {
    case "x", "X": number = digits(&index, count: 2, radix: 16)
    case "u" where !isBytes: number = digits(&index, count: 4, radix: 16)
    case "U" where !isBytes: number = digits(&index, count: 8, radix: 16)
    case "0", "1", "2", "3":
      index -= 1
      number = digits(&index, count: 3, radix: 8)
    default:
      throw Mistake(offset: start, message: "unknown escape; a backslash itself is written '\\\\'")
    }
    guard let number else {
      throw Mistake(offset: start, message: "the escape has too few digits")
    }
    if isBytes {
      result.append(UInt8(truncatingIfNeeded: number))
    } else if let scalar = Unicode.Scalar(number) {
      result.append(contentsOf: Array(String(Character(scalar)).utf8))
    } else {
      throw Mistake(offset: start, message: "the escape names no Unicode character")
    }
  }

  private func digits(_ index: inout Int, count: Int, radix: UInt32) -> UInt32? {
    guard index + count <= bytes.endIndex else { return nil }
    var number: UInt32 = 0
    for byte in bytes[index..<index + count] {
      guard let digit = byte.hexadecimalDigit, digit < radix else { return nil }
      number = number &* radix &+ digit
    }
    index += count
    return number
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0c,
    UInt8(ascii: "n"): 0x0a, UInt8(ascii: "r"): 0x0d, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "v"): 0x0b, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "?"): UInt8(ascii: "?"), UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "`"): UInt8(ascii: "`"),
  ]
}
