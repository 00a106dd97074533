import CRE2

/// A pattern that searches text in time proportional to its length, whatever the pattern.
///
/// Patterns have RE2's syntax and meaning. Text is UTF-8 and `.` is one code point; `\d`, `\w`, `\s`
/// and `\b` know ASCII only, `\pL` and `\p{Han}` know Unicode. Look-around and back-references do
/// not exist. A match never begins or ends inside a code point. Bytes that are not UTF-8 are allowed
/// in the text, and no part of a pattern matches them.
///
///     let expression = try RegularExpression("撤回(同意|授权)")
///     expression.matches("您可以随时撤回同意。")  // true
///
/// An expression is immutable, and any number of threads may search with it at the same time.
public final class RegularExpression: Sendable {
  /// The longest pattern that is accepted, in UTF-8 bytes.
  public static let patternLengthLimit = 16_384

  /// The memory, in bytes, for a compiled pattern together with the states it keeps while
  /// searching. A pattern that does not fit is refused.
  public static let memoryLimit = 8 * 1024 * 1024

  /// The number of capture groups in the pattern, the whole match not counted.
  public let captureCount: Int

  let compiled: CompiledPattern

  /// Whether RE2 may find empty matches inside a code point, which do not count here.
  let mayMatchInsideCodePoint: Bool

  /// Compiles a pattern.
  ///
  /// - Throws: ``RegularExpressionError`` when the pattern is not valid, needs what cannot be done
  ///   in linear time, or exceeds ``patternLengthLimit`` or ``memoryLimit``.
  public convenience init(_ pattern: String) throws(RegularExpressionError) {
    try self.init(utf8: pattern.utf8)
  }

  /// Compiles a pattern from bytes, which are refused unless they are UTF-8.
  ///
  /// - Throws: ``RegularExpressionError``, as ``init(_:)`` does.
  public init(utf8 pattern: some Collection<UInt8>) throws(RegularExpressionError) {
    let source = try PatternSource(pattern)
    guard let compiled = CompiledPattern(source.bytes[...], memoryLimit: Self.memoryLimit) else {
      throw .outOfMemory
    }
    guard compiled.problem == .none else {
      throw RegularExpressionError(refused: source.bytes, as: compiled)
    }
    self.captureCount = compiled.captureCount
    self.mayMatchInsideCodePoint = source.containsNonBoundary
    self.compiled = compiled
  }

  /// Whether the pattern matches anywhere in the text.
  public func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if mayMatchInsideCodePoint {
      return firstMatch(in: text) != nil
    }
    return cre2_pattern_matches(compiled.pointer, text.baseAddress, text.count)
  }

  /// Whether the pattern matches anywhere in the text.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}
