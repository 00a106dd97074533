/// Where a pattern matched, in UTF-8 offsets of the text.
public struct RegularExpressionMatch: Hashable, Sendable {
  /// The whole match, possibly empty.
  public let range: Range<Int>

  /// The capture groups that were asked for, in order of their opening parentheses. A group that
  /// took no part in the match is nil.
  public let groups: [Range<Int>?]
}
