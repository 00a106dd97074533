/// Rows of cells below each other; texts lean left and numbers right.
struct Table {
  /// Which side of its column a cell leans on.
  enum Alignment: Sendable {
    case left
    case right
  }

  let alignments: [Alignment]
  private var rows: [[StyledText]] = []

  /// The columns between one cell and the next.
  private static let spacing = 2

  /// The least width that a column is narrowed to.
  private static let narrowest = 12

  /// A table with one column for each alignment.
  init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row; cells beyond the last column are left out.
  mutating func append(_ cells: [StyledText]) {
    rows.append(Array(cells.prefix(alignments.count)))
  }

  /// Writes the table; where the page is too narrow, the text of column `flexible` is wrapped.
  func write(to page: inout Page, indent: Int = 0, flexible: Int) {
    let widths = widths(within: page.width - indent, flexible: flexible)
    for row in rows {
      let cells = zip(row, widths).map { cell, width in cell.wrapped(to: width) }
      for number in 0..<(cells.map(\.count).max() ?? 0) {
        var line = StyledText("")
        for (column, lines) in cells.enumerated() {
          let cell = number < lines.count ? lines[number] : ""
          if column > 0 { line += .spaces(Self.spacing) }
          line += cell.padded(to: widths[column], leaning: alignments[column])
        }
        page.line(line.withoutTrailingSpaces, indent: indent)
      }
    }
  }

  /// The width of each column: that of its widest cell, the flexible one narrowed to fit the page.
  private func widths(within available: Int, flexible: Int) -> [Int] {
    var widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let excess = widths.reduce(0, +) + Self.spacing * (widths.count - 1) - available
    if excess > 0, widths.indices.contains(flexible) {
      widths[flexible] = max(widths[flexible] - excess, Self.narrowest)
    }
    return widths
  }
}

extension StyledText {
  /// A run of spaces; none for a negative count.
  static func spaces(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(count, 0)))
  }

  /// The text filled up with spaces to a number of terminal columns.
  func padded(to width: Int, leaning alignment: Table.Alignment = .left) -> StyledText {
    let fill = StyledText.spaces(width - displayWidth)
    return alignment == .left ? self + fill : fill + self
  }
}
