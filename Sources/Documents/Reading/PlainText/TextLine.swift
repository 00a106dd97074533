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
    let word = text.unicodeScalars.prefix { !$0.isSpace && !$0.isChinese }
    firstWordWidth = first.map { $0.isChinese ? $0.width : word.count } ?? 0
    isBulleted = text.isBulleted
    isItem = isBulleted || Numbering(of: text) != nil
  }

  var isBlank: Bool { width == 0 }
}

extension String {
  /// Whether the text begins with the mark of a list item.
  var isBulleted: Bool {
    guard let first = unicodeScalars.first, let second = unicodeScalars.dropFirst().first else {
      return false
    }
    return switch first {
    case "•", "·", "●", "○", "■", "□", "◆", "◇", "▪", "▫", "‣", "➢", "\u{F0B7}", "\u{F0D8}": true
    // These also stand in text, but not with a space behind them at the beginning.
    case "-", "*", "+", "–", "—", "o": second.isSpace
    default: false
    }
  }
}
