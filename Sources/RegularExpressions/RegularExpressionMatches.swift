/// The matches of an expression in a text, found one at a time as they are asked for.
///
/// Made by ``RegularExpression/allMatches(in:groups:)``.
public struct RegularExpressionMatches: Sequence, IteratorProtocol {
  private let expression: RegularExpression
  private let text: UnsafeBufferPointer<UInt8>
  private let groups: Int
  private var start = 0
  private var previousEnd: Int?

  init(expression: RegularExpression, text: UnsafeBufferPointer<UInt8>, groups: Int) {
    self.expression = expression
    self.text = text
    self.groups = groups
  }

  /// The next match; nil when there are no more.
  public mutating func next() -> RegularExpressionMatch? {
    while let match = expression.firstMatch(in: text, from: start, groups: groups) {
      let end = match.range.upperBound
      let touchesPrevious = end == previousEnd
      previousEnd = end
      if !match.range.isEmpty {
        start = end
        return match
      }
      // From past the end of the text, nothing is found any more.
      start = end < text.count ? text.endOfCodePoint(at: end) : end + 1
      if !touchesPrevious {
        return match
      }
    }
    return nil
  }
}
