import RegularExpressions

extension RegularExpression {
  /// The parts of the text that match, whole matches only.
  func allMatches(in text: String) -> [String] {
    withBytes(of: text) { bytes in
      allMatches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }

  /// The first match with all groups.
  func firstMatch(in text: String, from start: Int = 0) -> RegularExpressionMatch? {
    withBytes(of: text) { firstMatch(in: $0, from: start, groups: captureCount) }
  }
}

func withBytes<Result>(
  of text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
) rethrows -> Result {
  try Array(text.utf8).withUnsafeBufferPointer(body)
}

/// A small repeatable generator, so that a failure can be found again.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
