import CEL

/// A text in the form in which words are looked for in it, with the way back to what is written.
///
/// Letters are in lower case and narrow, Chinese characters simplified, as ``TextFolding`` has them.
struct ComparableText {
  /// The text in that form, in UTF-8.
  let bytes: [UInt8]
  /// What is written.
  let original: String

  /// For each byte, and for the end, the offset in the original's UTF-8 of what it stands for.
  private let offsets: [Int32]

  init(_ original: String) {
    self.original = original
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    bytes.reserveCapacity(original.utf8.count)
    offsets.reserveCapacity(original.utf8.count + 1)
    var offset: Int32 = 0
    for scalar in original.unicodeScalars {
      let start = bytes.count
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append((0x41...0x5a).contains(byte) ? byte | 0x20 : byte)
      } else {
        bytes.append(contentsOf: TextFolding.folded(String(scalar)).utf8)
      }
      offsets.append(contentsOf: repeatElement(offset, count: bytes.count - start))
      offset += Int32(truncatingIfNeeded: UTF8.width(scalar))
    }
    offsets.append(offset)
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The offset in the original of a byte.
  func originalOffset(of byte: Int) -> Int {
    guard offsets.indices.contains(byte) else { return original.utf8.count }
    return Int(offsets[byte])
  }

  /// What is written where some bytes stand.
  func original(_ range: Range<Int>) -> String {
    let utf8 = original.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: originalOffset(of: range.lowerBound))
    let end = utf8.index(utf8.startIndex, offsetBy: originalOffset(of: range.upperBound))
    return String(original[start..<max(start, end)])
  }

  /// Some of the bytes as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
