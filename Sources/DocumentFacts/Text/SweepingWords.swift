import Documents
import LocatedYAML

/// Finds words that leave lists of data, purposes and recipients open.
enum SweepingWords {
  /// The words, each with its place, in the order of the text.
  static func found(in document: PolicyDocument) -> [(words: String, place: Place)] {
    document.passages.flatMap { passage -> [(words: String, place: Place)] in
      if passage.kind.isHeading { return [] }
      let text = ComparableText(passage.text)
      return pattern.allMatches(in: text).map { match in
        let range = match.captured ?? match.range
        return (
          words: text.original(range),
          place: passage.place(at: text.originalOffset(of: range.lowerBound))
        )
      }
    }
  }

  private static let data = "(?:个人)?(?:信息|数据|资料|内容)"
  private static let handedOn = "交给|提供给|共享给|披露给|发送给|传送给"

  private static let pattern = Pattern(
    [
      "(等(?:相关|其他|其它|有关|必要|各类)?的?\(data))", "(包括但不限于)", "(等等)",
      "(?:、|及|和|以及|或)((?:其他|其它|相关|有关)的?\(data))",
      "((?:所需|必要|相关)的?\(data))[^。;,，]{0,4}(?:\(handedOn))",
      "\\b(including(?:,)? but not limited to)\\b", "\\b(and so on)\\b", "\\b(etc)\\b",
      "\\b(?:and|or) (other (?:personal )?(?:information|data))\\b",
      "\\b(and (?:related|similar) (?:information|data))\\b", "\\b(usw)\\b",
      "\\b(und so weiter)\\b",
      "\\b(insbesondere, aber nicht ausschließlich)\\b", "\\b(entre autres)\\b",
      "\\b(y compris,? mais sans s'y limiter)",
    ].joined(separator: "|"))
}
