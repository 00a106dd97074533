/// Many patterns searched for at once.
///
/// One pass over a text finds the words in it that patterns need, and only patterns whose words are
/// all there are searched for. This stays fast where many patterns match, unlike one automaton for
/// all of them, whose states would have to tell every combination of matches.
///
/// Patterns mean the same as in a ``RegularExpression``. A set does not tell where they match;
/// search with the single expression for that.
///
/// A set is immutable, and any number of threads may search with it at the same time.
public final class RegularExpressionSet: Sendable {
  /// The number of patterns.
  public let count: Int

  private let compiled: CompiledSet
  private let words: WordAutomaton

  /// The patterns for which RE2 may find empty matches inside a code point. When the set reports
  /// one of them, its expression decides.
  private let deciding: [Int: RegularExpression]

  /// Compiles patterns. From then on, each is known by its index.
  ///
  /// - Throws: ``RegularExpressionSetError`` when a pattern is refused.
  public convenience init(_ patterns: [String]) throws(RegularExpressionSetError) {
    try self.init(utf8: patterns.map { Array($0.utf8) })
  }

  /// Compiles patterns from bytes, which are refused unless they are UTF-8.
  ///
  /// - Throws: ``RegularExpressionSetError``, as ``init(_:)`` does.
  public init(utf8 patterns: [[UInt8]]) throws(RegularExpressionSetError) {
    guard var compiled = CompiledSet(memoryLimit: RegularExpression.memoryLimit) else {
      throw .outOfMemory
    }
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
    guard compiled.compile() else { throw .outOfMemory }
    count = patterns.count
    words = WordAutomaton(compiled.words)
    self.compiled = compiled
    self.deciding = deciding
  }

  /// The indices of the patterns that match anywhere in the text, in ascending order.
  public func matches(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    let hits = compiled.matches(in: text, with: words.occurrences(in: text), of: count)
    return deciding.isEmpty ? hits : hits.filter { deciding[$0]?.matches(text) ?? true }
  }

  /// The indices of the patterns that match anywhere in the text, in ascending order.
  public func matches(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}
