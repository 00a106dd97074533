/// Puts the row of a table together, whose cells become one text separated by ` | `.
struct RowBuilder {
  private let isHeader: Bool
  private var cells: [String] = []
  private var cellStart = 0
  private var hasCells = false

  init(isHeader: Bool) {
    self.isHeader = isHeader
  }

  /// How many cells ended so far.
  var count: Int { cells.count }

  /// Begins a cell after those that the builder of the row's text already holds.
  mutating func beginCell(at position: Position, in builder: inout PassageBuilder) {
    if hasCells { builder.appendSeparator(at: position) }
    hasCells = true
    cellStart = builder.count
  }

  mutating func endCell(in builder: PassageBuilder) {
    cells.append(builder.text(from: cellStart).trimmed)
  }

  /// The row as a passage; `nil` if all cells are empty.
  func finish(_ builder: inout PassageBuilder) -> Passage? {
    let passage = builder.finish(.tableRow(cells: cells, isHeader: isHeader))
    return cells.allSatisfy(\.isEmpty) ? nil : passage
  }
}
