/// Many patterns searched for at once: one pass over a text tells which of them match.
///
/// Patterns mean the same as in a ``RegularExpression``. A set does not tell where they match;
/// search with the single expression for that.
///
/// A set is immutable, and any number of threads may search with it at the same time.
public final class RegularExpressionSet: Sendable {
  /// The memory, in bytes, for a compiled set together with the states it keeps while searching. A
  /// set that does not fit is refused.
  public static let memoryLimit = 256 * 1024 * 1024

  /// The number of patterns.
  public let count: Int

  private let compiled: CompiledSet

  /// The patterns for which RE2 may find empty matches inside a code point. When the set reports
  /// one of them, its expression decides.
  private let deciding: [Int: RegularExpression]

  /// Compiles patterns. From then on, each is known by its index.
  ///
  /// - Throws: ``RegularExpressionSetError`` when a pattern is refused or all together exceed
  ///   ``memoryLimit``.
  public convenience init(_ patterns: [String]) throws(RegularExpressionSetError) {
    try self.init(utf8: patterns.map { Array($0.utf8) })
  }

  /// Compiles patterns from bytes, which are refused unless they are UTF-8.
  ///
  /// - Throws: ``RegularExpressionSetError``, as ``init(_:)`` does.
  public init(utf8 patterns: [[UInt8]]) throws(RegularExpressionSetError) {
    guard var compiled = CompiledSet(memoryLimit: Self.memoryLimit) else { throw .tooLarge }
    var deciding: [Int: RegularExpression] = [:]
    for (index, pattern) in patterns.enumerated() {
      do throws(RegularExpressionError) {
        let source = try PatternSource(pattern)
        let isAdded = compiled.add(pattern)
        if !isAdded || source.containsNonBoundary {
          // For a refused pattern, this throws the explanation.
          deciding[index] = try RegularExpression(utf8: pattern)
        }
        guard isAdded else { throw .outOfMemory }
      } catch {
        throw .pattern(index: index, error)
      }
    }
    // A set may compile with too little memory left for any search. Trying one tells.
    guard compiled.compile(),
      compiled.matches(in: UnsafeBufferPointer(start: nil, count: 0), of: patterns.count) != nil
    else {
      throw .tooLarge
    }
    self.count = patterns.count
    self.compiled = compiled
    self.deciding = deciding
  }

  /// The indices of the patterns that match anywhere in the text, in ascending order.
  ///
  /// - Throws: ``RegularExpressionSetError/searchOutOfMemory``. It is not known then which patterns
  ///   match.
  public func matches(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(RegularExpressionSetError) -> [Int] {
    guard let hits = hits(in: text) else { throw .searchOutOfMemory }
    return hits
  }

  /// The indices of the patterns that match anywhere in the text, in ascending order.
  ///
  /// - Throws: ``RegularExpressionSetError/searchOutOfMemory``, as for bytes.
  public func matches(_ text: String) throws(RegularExpressionSetError) -> [Int] {
    var text = text
    guard let hits = text.withUTF8({ hits(in: $0) }) else { throw .searchOutOfMemory }
    return hits
  }

  private func hits(in text: UnsafeBufferPointer<UInt8>) -> [Int]? {
    let hits = compiled.matches(in: text, of: count)
    return deciding.isEmpty ? hits : hits?.filter { deciding[$0]?.matches(text) ?? true }
  }
}
