extension StyledText {
  /// The text as lines of at most `width` columns.
  ///
  /// Lines break at spaces and beside Chinese characters, but never so that a line begins with a
  /// closing mark or ends with an opening one.  A word that is wider than the line, such as a path,
  /// is left whole and sticks out, so that it can still be copied.
  func wrapped(to width: Int) -> [StyledText] {
    // Most texts fit, and need no look at their single characters.
    if displayWidth <= width { return [withoutTrailingSpaces] }
    let cells = spans.flatMap { span in
      span.text.map { Cell(character: $0, width: $0.displayWidth, style: span.style) }
    }
    var lines: [StyledText] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      let end = endOfLine(in: cells, from: start, width: width)
      lines.append(StyledText(cells: cells[start..<end]).withoutTrailingSpaces)
      start = end
      while start < cells.endIndex, cells[start].character == " " { start += 1 }
    }
    return lines.isEmpty ? [StyledText("")] : lines
  }

  /// Where the line that begins at `start` has to end: the last opportunity before it is too wide.
  private func endOfLine(in cells: [Cell], from start: Int, width: Int) -> Int {
    var used = 0
    var opportunity: Int?
    for index in start..<cells.endIndex {
      let cell = cells[index]
      if index > start, cells[index - 1].allowsBreak(before: cell) { opportunity = index }
      if cell.character != " ", used + cell.width > width, let opportunity { return opportunity }
      used += cell.width
    }
    return cells.endIndex
  }

  private init(cells: ArraySlice<Cell>) {
    self.init("")
    for cell in cells { append(cell.character, cell.style) }
  }
}

/// A character with what wrapping has to know of it.
private struct Cell {
  let character: Character
  let width: Int
  let style: Style

  /// Whether a line may end here and the next one begin with `next`.
  func allowsBreak(before next: Cell) -> Bool {
    if next.character == " " { return false }
    if character == " " { return true }
    guard character.isIdeographic || next.character.isIdeographic else { return false }
    return !closingMarks.contains(next.character) && !openingMarks.contains(character)
  }
}

private let closingMarks: Set<Character> = Set("，。、；：？！）】》」』”’％%…—,.;:?!)]}·/")
private let openingMarks: Set<Character> = Set("（【《「『“‘([{#")
