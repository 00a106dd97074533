/// The number with which a heading or an item begins: “三、”, “（二）”, “第五条”, “2.”, “1.2”, “(a)”.
struct Numbering {
  /// The form of the number.
  let style: Style

  /// The number itself; of “1.2” the last part.
  let value: Int

  /// What follows the number and the punctuation behind it. Never empty.
  let title: String

  /// Forms of numbers, from those of larger parts to those of smaller ones as documents usually
  /// nest them.
  enum Style: Hashable, Comparable {
    /// “第一章”, “Part 1”, “Teil 2”.
    case part
    /// “第五条”, “Article 5”, “§ 5”.
    case article
    /// “IV.”
    case upperRoman
    /// “三、”
    case chinese
    /// “（三）”
    case parenthesizedChinese
    /// “B.”
    case upperLetter
    /// “2.”, “1.2”, “1.2.3”: depth 1, 2, 3.
    case decimal(depth: Int)
    /// “（2）”, “2)”
    case parenthesizedDecimal
    /// “②”
    case circled
    /// “b)”, “(b)”, “b.”
    case lowerLetter
    /// “ii)”, “(ii)”, “ii.”
    case lowerRoman
  }

  /// The number at the beginning of a text; `nil` if there is none, nothing follows it, or it is the
  /// day of a date, as in “5. November 2025”.
  init?(of text: String) {
    var scanner = NumberScanner(text)
    guard let (style, value) = scanner.number() else { return nil }
    let title = String(scanner.rest.drop { !$0.isLetter && $0 != "“" && $0 != "《" })
      .trimmed
    guard !title.isEmpty, !title.beginsWithMonthAndYear else { return nil }
    self.style = style
    self.value = value
    self.title = title
  }
}
