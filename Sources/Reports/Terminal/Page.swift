/// Text that grows line by line, wrapped to the width of a terminal.
struct Page {
  /// How many columns a line may have.
  let width: Int
  let palette: Palette
  /// What has been written.
  private(set) var text = ""

  /// An empty page. Widths below 40 columns count as 40, since less leaves no room for words.
  init(width: Int, palette: Palette) {
    self.width = max(width, 40)
    self.palette = palette
  }

  /// Writes one empty line, unless there is one already or nothing stands above it.
  mutating func space() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Writes a line as it is, however wide.
  mutating func line(_ line: StyledText, indent: Int = 0) {
    if !line.isEmpty { text += String(repeating: " ", count: indent) }
    text += line.painted(with: palette)
    text += "\n"
  }

  /// Writes a paragraph whose lines begin at `indent`, the first one behind a `mark`.
  mutating func paragraph(_ content: StyledText, indent: Int = 0, mark: StyledText = "") {
    let markWidth = mark.displayWidth
    for (number, wrapped) in content.wrapped(to: width - indent - markWidth).enumerated() {
      line((number == 0 ? mark : .spaces(markWidth)) + wrapped, indent: indent)
    }
  }

  /// Writes the title of a section, ruled to the width of the page.
  mutating func section(_ title: String) {
    space()
    let rule = String(repeating: "─", count: max(width - title.displayWidth - 1, 0))
    line(StyledText(title + " ", .strong) + StyledText(rule, .quiet))
    space()
  }

  /// Writes pairs of a label and a text, with the texts below each other.
  mutating func list(_ entries: [(label: String, text: StyledText)], indent: Int = 0) {
    let column = (entries.map(\.label.displayWidth).max() ?? 0) + 2
    for entry in entries {
      let label = StyledText(entry.label, .quiet).padded(to: column)
      paragraph(entry.text, indent: indent, mark: label)
    }
  }

  /// Writes things with what belongs to them in a second column, or below where that is too narrow.
  mutating func columns(_ rows: [(left: StyledText, right: StyledText)], indent: Int) {
    let column = (rows.map(\.left.displayWidth).max() ?? 0) + 2
    let fits = rows.allSatisfy { indent + column + $0.right.displayWidth <= width }
    for row in rows {
      if fits {
        line((row.left.padded(to: column) + row.right).withoutTrailingSpaces, indent: indent)
      } else {
        paragraph(row.left, indent: indent)
        if !row.right.isEmpty { paragraph(row.right, indent: indent + 2) }
      }
    }
  }
}
