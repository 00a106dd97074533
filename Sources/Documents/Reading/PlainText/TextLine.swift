/// A line of plain text.
struct TextLine {
  /// Its bytes in the source.
  let range: Range<Int>

  /// Its width in columns, without white space at its ends.
  let width: Int

  /// The width of its first word; of Chinese text, its first character.
  let firstWordWidth: Int

  /// Whether it begins with the mark of a list item.
  let isBulleted: Bool

  /// Whether it begins like the item of a list or like a numbered heading.
  let isItem: Bool

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.range = range
    let text = String(decoding: bytes[range], as: UTF8.self).trimmed
    width = text.width
    let first = text.unicodeScalars.first
    let word = text.prefix { !$0.isWhitespace }
    firstWordWidth = first.map { $0.isChinese ? $0.width : String(word).width } ?? 0
    let rest = text.unicodeScalars.dropFirst()
    isBulleted =
      first.map(Self.bullets.contains) ?? false && rest.first?.properties.isWhitespace ?? false
      || first.map(Self.plainBullets.contains) ?? false && !rest.isEmpty
    isItem = isBulleted || Numbering(of: text) != nil
  }

  var isBlank: Bool { width == 0 }

  /// Marks that need a space behind them, since they also stand in text.
  private static let bullets: Set<Unicode.Scalar> = ["-", "*", "+", "–", "—", "o"]
  private static let plainBullets: Set<Unicode.Scalar> = [
    "•", "·", "●", "○", "■", "□", "◆", "◇", "▪", "▫", "‣", "➢", "\u{F0B7}", "\u{F0D8}",
  ]
}
