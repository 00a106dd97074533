extension ComparableText {
  /// The whole text in comparable form.
  var folded: String { text(bytes.indices) }

  /// Some of the bytes as a text of their own.
  func part(_ range: Range<Int>) -> ComparableText { ComparableText(text(range)) }

  /// The bytes of the sentence that some bytes stand in, between the final stops around them.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let ends = Self.finalStop.allMatches(in: self).map(\.range)
    let start = ends.last { $0.upperBound <= range.lowerBound }?.upperBound ?? 0
    let end = ends.first { $0.lowerBound >= range.upperBound }?.lowerBound ?? bytes.count
    return start..<end
  }

  private static let finalStop = Pattern("[。!?;；]|[.] ")
}
