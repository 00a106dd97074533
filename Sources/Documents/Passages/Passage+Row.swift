import LocatedYAML

extension Passage {
  /// A row of a table from the passages in its cells; `nil` if all are empty.
  init?(row cells: [[Passage]], isHeader: Bool, file: String) {
    var builder = PassageBuilder(file: file)
    var row = RowBuilder(isHeader: isHeader)
    var last = cells.joined().first?.place
    for cell in cells {
      last = cell.first?.place ?? last
      guard let place = last else { continue }
      row.beginCell(at: Position(line: place.line, column: place.column), in: &builder)
      for passage in cell {
        let place = passage.place
        builder.appendSpace(isLineBreak: true)
        builder.append(
          Array(passage.text.utf8)[...], at: Position(line: place.line, column: place.column),
          isVerbatim: true)
      }
      row.endCell(in: builder)
    }
    guard let passage = row.finish(&builder) else { return nil }
    self = passage
  }
}
