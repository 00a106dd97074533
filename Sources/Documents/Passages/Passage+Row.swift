import LocatedYAML

extension Passage {
  /// A row of a table from the passages in its cells; `nil` if all are empty.
  init?(row cells: [[Passage]], isHeader: Bool, in builder: PassageBuilder) {
    var builder = builder
    var row = RowBuilder(isHeader: isHeader)
    var last = cells.joined().first?.place
    for cell in cells {
      last = cell.first?.place ?? last
      guard let place = last else { continue }
      row.beginCell(at: Position(line: place.line, column: place.column), in: &builder)
      var follows = false
      for passage in cell {
        let position = Position(line: passage.place.line, column: passage.place.column)
        if follows, passage.kind.isListItem {
          builder.appendItemSeparator(at: position)
        } else {
          builder.appendSpace(.block)
        }
        follows = passage.kind.isListItem
        builder.append(passage)
      }
      row.endCell(in: builder)
    }
    guard let passage = row.finish(&builder) else { return nil }
    self = passage
  }
}

extension PassageBuilder {
  /// Appends the text of a passage with what stands out in it.
  fileprivate mutating func append(_ passage: Passage) {
    let text = Array(passage.text.utf8)
    let bounds = [0] + passage.emphasis.flatMap { [$0.lowerBound, $0.upperBound] } + [text.count]
    for (number, (start, end)) in zip(bounds, bounds.dropFirst()).enumerated() where start < end {
      isUnderlined = number % 2 == 1
      let place = passage.place(at: start)
      append(
        text[start..<end], at: Position(line: place.line, column: place.column), isVerbatim: true)
    }
    isUnderlined = false
  }
}
