/// Hides from libyaml what it would misread, and brings it back in the scalars it returns.
///
/// libyaml reads YAML 1.1, which takes U+0085, U+2028 and U+2029 for line ends, and it refuses
/// the surrogate pairs by which JSON writes an emoji (`"\ud83d\ude00"`). YAML 1.2 and JSON know
/// better. So these three characters, and the backslash before a surrogate, are replaced by one
/// noncharacter each. One character stands for one character: every line and column stays.
///
/// A text that has those noncharacters itself is left alone; libyaml then reads it its own way.
struct Disguise {
  /// The text to give to libyaml.
  let bytes: [UInt8]

  private let isNeeded: Bool

  init(of original: [UInt8]) {
    let disguised = Self.disguised(original)
    bytes = disguised ?? original
    isNeeded = disguised != nil
  }

  /// A scalar's text as the file means it; `nil` where half of a surrogate pair stands alone.
  func reveal(_ text: String, style: Event.ScalarStyle) -> String? {
    guard isNeeded else { return text }
    var text = text
    return text.withUTF8 { Self.revealed($0, isDoubleQuoted: style == .doubleQuoted) }
  }

  /// The text with stand-ins; `nil` where it needs none or cannot have any.
  private static func disguised(_ original: [UInt8]) -> [UInt8]? {
    var disguised: [UInt8] = []
    var copied = 0
    var index = 0
    while index < original.count {
      var standIn: StandIn?
      switch original[index] {
      case UInt8(ascii: "\\"):
        // A backslash after a backslash is not the beginning of an escape.
        if original.byte(at: index + 1) == UInt8(ascii: "\\") {
          index += 1
        } else if let code = original.withUnsafeBufferPointer({ escapedCode(at: index, of: $0) }) {
          if StandIn.codes.contains(code) { return nil }
          let isSurrogate = (0xD800...0xDFFF).contains(code)
          if isSurrogate, original[index + 1] == UInt8(ascii: "u") { standIn = .surrogateBackslash }
        }
      case 0xC2:
        if original.byte(at: index + 1) == 0x85 { standIn = .nextLine }
      case 0xE2:
        guard original.byte(at: index + 1) == 0x80 else { break }
        if original.byte(at: index + 2) == 0xA8 { standIn = .lineSeparator }
        if original.byte(at: index + 2) == 0xA9 { standIn = .paragraphSeparator }
      case StandIn.lead:
        if original.withUnsafeBufferPointer({ StandIn(at: index, of: $0) }) != nil { return nil }
      default:
        break
      }

      if let standIn {
        disguised += original[copied..<index]
        disguised += standIn.bytes
        index += standIn.original.count
        copied = index
      } else {
        index += 1
      }
    }
    return disguised.isEmpty ? nil : disguised + original[copied...]
  }

  private static func revealed(
    _ text: UnsafeBufferPointer<UInt8>, isDoubleQuoted: Bool
  ) -> String? {
    var revealed: [UInt8] = []
    var copied = 0
    var index = 0
    while index < text.count {
      guard text[index] == StandIn.lead, let standIn = StandIn(at: index, of: text) else {
        index += 1
        continue
      }
      revealed += text[copied..<index]
      if standIn == .surrogateBackslash, isDoubleQuoted {
        // Both halves have the same length: a stand-in, the letter u and four digits.
        let half = StandIn.length + 5
        guard
          let high = escapedCode(at: index + StandIn.length - 1, of: text),
          StandIn(at: index + half, of: text) == .surrogateBackslash,
          let low = escapedCode(at: index + half + StandIn.length - 1, of: text),
          let scalar = Unicode.Scalar(high: high, low: low)
        else { return nil }
        revealed += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        index += 2 * half
      } else {
        revealed += standIn.original
        index += StandIn.length
      }
      copied = index
    }
    revealed += text[copied...]
    return String(decoding: revealed, as: UTF8.self)
  }

  /// The number in an escape, `\u` with four or `\U` with eight digits; `nil` for other escapes.
  ///
  /// - Parameter backslash: The index of the backslash, or of the last byte of its stand-in.
  private static func escapedCode(
    at backslash: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    let first = backslash + 2
    guard first < text.count else { return nil }
    let count: Int
    switch text[first - 1] {
    case UInt8(ascii: "u"): count = 4
    case UInt8(ascii: "U"): count = 8
    default: return nil
    }
    guard count <= text.count - first else { return nil }
    var code: UInt32 = 0
    for byte in text[first..<first + count] {
      guard let digit = byte.hexadecimalDigit else { return nil }
      code = code << 4 | digit
    }
    return code
  }
}

/// The noncharacters that stand in for what libyaml would misread.
private enum StandIn: UInt8 {
  case surrogateBackslash = 0x90
  case nextLine
  case lineSeparator
  case paragraphSeparator

  /// The characters themselves.
  static let codes: ClosedRange<UInt32> = 0xFDD0...0xFDD3

  /// The first byte of each in UTF-8; the last one is the raw value.
  static let lead: UInt8 = 0xEF

  /// The number of bytes of each in UTF-8.
  static let length = 3

  var bytes: [UInt8] { [Self.lead, 0xB7, rawValue] }

  /// What it stands for.
  var original: [UInt8] {
    switch self {
    case .surrogateBackslash: [UInt8(ascii: "\\")]
    case .nextLine: [0xC2, 0x85]
    case .lineSeparator: [0xE2, 0x80, 0xA8]
    case .paragraphSeparator: [0xE2, 0x80, 0xA9]
    }
  }

  /// The stand-in that begins at an index.
  init?(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard index <= text.count - Self.length else { return nil }
    guard text[index] == Self.lead, text[index + 1] == 0xB7 else { return nil }
    self.init(rawValue: text[index + 2])
  }
}

extension Unicode.Scalar {
  /// The character that a surrogate pair stands for; `nil` where the two are not a pair.
  fileprivate init?(high: UInt32, low: UInt32) {
    guard (0xD800...0xDBFF).contains(high), (0xDC00...0xDFFF).contains(low) else { return nil }
    self.init(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }
}

extension [UInt8] {
  /// The byte at an index, or `nil` behind the end.
  fileprivate func byte(at index: Int) -> UInt8? {
    index < count ? self[index] : nil
  }
}
