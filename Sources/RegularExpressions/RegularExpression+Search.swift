import CRE2

extension RegularExpression {
  /// The most capture groups that a search reports, whatever it is asked for. A search keeps them
  /// all for each of the ways in which the pattern may still match.
  public static let groupLimit = 100

  /// Finds the leftmost match that begins at or after `start`.
  ///
  /// What precedes `start` still counts as context for `^`, `\b` and `\B`.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - start: A UTF-8 offset. One that lies outside the text finds nothing.
  ///   - groups: How many capture groups to report, at most ``captureCount`` and ``groupLimit``. Ask
  ///     for no more than needed: the search is fastest with 0.
  public func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, groups: Int = 0
  ) -> RegularExpressionMatch? {
    guard start >= 0 else { return nil }
    let spanCount = 1 + max(0, min(groups, captureCount, Self.groupLimit))
    return withUnsafeTemporaryAllocation(of: cre2_span.self, capacity: spanCount) { spans in
      var start = start
      while start <= text.count,
        cre2_pattern_find(
          compiled.pointer, text.baseAddress, text.count, start, spans.baseAddress, spanCount)
      {
        guard mayMatchInsideCodePoint, let next = text.endOfCodePoint(around: spans[0].start) else {
          let groups = spans.dropFirst().map { $0.start < 0 ? nil : $0.start..<$0.end }
          return RegularExpressionMatch(range: spans[0].start..<spans[0].end, groups: groups)
        }
        start = next
      }
      return nil
    }
  }

  /// All matches from left to right, none overlapping another.
  ///
  /// After an empty match the search goes on one code point later, and an empty match that touches
  /// the end of the previous match is passed over: `a*` finds three matches in `baac`, at offsets
  /// 0, 1 to 3, and 4. Each step is a search of its own, so a pattern that looks far ahead for each
  /// match takes time proportional to the text for each.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes, which must outlive the sequence.
  ///   - groups: How many capture groups to report, as for ``firstMatch(in:from:groups:)``.
  public func allMatches(
    in text: UnsafeBufferPointer<UInt8>, groups: Int = 0
  ) -> RegularExpressionMatches {
    RegularExpressionMatches(expression: self, text: text, groups: groups)
  }
}
