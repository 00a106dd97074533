extension Row {
  /// The most that Excel takes.
  private static let greatestHeight = 409.0
  /// Letters of text are narrower than the digits that widths of columns are given in.
  private static let charactersPerDigit = 1.1
  private static let lineHeight = 1.35

  /// The height in points that shows every line: not all programs find it out themselves.
  ///
  /// It is an estimate, since nobody knows the reader's fonts.
  func height(_ columns: [Column]) -> Double {
    let heights = zip(cells, columns).map { cell, column in
      let letters = max(1, column.width * Self.charactersPerDigit * 10 / cell.style.size)
      let lines = cell.style.wraps ? cell.lines(of: letters) : 1
      return Double(lines) * cell.style.size * Self.lineHeight + 3
    }
    return min(max(heights.max() ?? 0, 16), Self.greatestHeight)
  }
}

extension Cell {
  /// How many lines the text takes.
  fileprivate func lines(of letters: Double) -> Int {
    guard case .text(let text) = content else { return 1 }
    // What is beyond this does not fit in any row.
    let paragraphs = text.prefix(4_000).split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.reduce(0) { lines, paragraph in
      let width = paragraph.unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
      return lines + max(1, Int((Double(width) / letters).rounded(.up)))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is about as wide as two letters: those of East Asia and pictures.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0x1_F300...0x1_FAFF, 0x2_0000...0x3_FFFD:
      true
    default: false
    }
  }
}
