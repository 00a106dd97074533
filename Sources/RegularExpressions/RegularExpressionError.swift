/// Why a pattern was refused, in words for the person who wrote it.
public struct RegularExpressionError: Error, Hashable, CustomStringConvertible {
  /// What is wrong and what to do about it.
  public let message: String

  /// The offending part of the pattern as UTF-8 offsets; nil when no part alone is to blame.
  public let utf8Range: Range<Int>?

  /// How many code points precede the offending part; nil when no part alone is to blame.
  public let codePointOffset: Int?

  /// The message, with the place counted from 1 as people do.
  public var description: String {
    guard let codePointOffset else { return message }
    return "\(message) (at character \(codePointOffset + 1) of the pattern)"
  }

  init(_ message: String, at range: Range<Int>? = nil, in pattern: [UInt8] = []) {
    self.message = message
    self.utf8Range = range
    self.codePointOffset = range.map { range in
      pattern[..<range.lowerBound].count { !$0.continuesCodePoint }
    }
  }
}

extension RegularExpressionError {
  static var outOfMemory: Self {
    Self("there is not enough memory to compile the pattern")
  }

  static func tooLong(_ count: Int) -> Self {
    Self(
      "the pattern has \(count) bytes, more than the \(RegularExpression.patternLengthLimit) allowed"
    )
  }

  static func singleByteEscape(_ range: Range<Int>, in pattern: [UInt8]) -> Self {
    Self(
      "“\\C” (a single byte) is not supported: text consists of code points; use “.” or “(?s:.)”",
      at: range, in: pattern)
  }
}
