import LocatedYAML

/// Collects the passages of a Word document from its XML.
struct DOCXBody: XMLHandler {
  private let styles: DOCXStyles
  private var collector: PassageCollector
  private var builder: PassageBuilder
  private var paragraph = Paragraph()
  private var paragraphCount = 0
  private var column = 1

  /// Whether the text of the current element counts: that of runs does, that of field codes not.
  private var isInText = false

  /// How many elements are open whose content is left out.
  private var hiddenDepth = 0
  private var tableDepth = 0
  private var row: TableRow?

  private struct Paragraph {
    var headingLevel: Int?
    var listDepth: Int?
  }

  /// A row of the outermost table. A row of a single cell is no row but a frame around paragraphs.
  private struct TableRow {
    var isHeader = false
    var paragraphs: [Passage] = []
    var cells: [[Passage]] = []
  }

  init(file: String, styles: DOCXStyles, limits: DocumentLimits) {
    self.styles = styles
    collector = PassageCollector(limits: limits)
    builder = PassageBuilder(file: file, unit: .paragraph)
  }

  var passages: [Passage] { collector.passages }

  mutating func begin(_ name: String, _ attributes: [String: String]) throws(DocumentError) {
    if Self.hidden.contains(name) { hiddenDepth += 1 }
    guard hiddenDepth == 0 else { return }
    let value = attributes["w:val"]
    switch name {
    case "w:p":
      try finishPassage()
      paragraphCount += 1
      column = 1
      paragraph = Paragraph()
    case "w:pStyle":
      paragraph.headingLevel = paragraph.headingLevel ?? value.flatMap(styles.headingLevel)
    case "w:outlineLvl":
      paragraph.headingLevel = DOCXStyles.level(ofOutline: value) ?? paragraph.headingLevel
    case "w:ilvl":
      paragraph.listDepth = value.flatMap(Int.init).map { min(max(0, $0), 8) + 1 }
    case "w:numId":
      paragraph.listDepth = value == "0" ? nil : paragraph.listDepth ?? 1
    case "w:r":
      builder.isStrong = false
      builder.isUnderlined = false
    case "w:b":
      builder.isStrong = value != "0" && value != "false"
    case "w:u":
      builder.isUnderlined = value != "none"
    case "w:hyperlink":
      builder.isAnchorLink = attributes["w:anchor"] != nil
    case "w:t":
      isInText = true
    case "w:tab":
      builder.appendSpace(.blank)
    case "w:br", "w:cr":
      try finishPassage()
    case "w:tbl":
      try finishPassage()
      tableDepth += 1
    case "w:tr" where tableDepth == 1:
      row = TableRow()
    case "w:tblHeader":
      row?.isHeader = value != "0" && value != "false"
    case "w:tc" where tableDepth == 1:
      row?.paragraphs = []
    default:
      break
    }
  }

  mutating func append(_ text: String) {
    guard isInText, hiddenDepth == 0 else { return }
    builder.append(
      Array(text.utf8)[...], at: Position(line: max(1, paragraphCount), column: column),
      isVerbatim: true)
    column += text.unicodeScalars.count
  }

  mutating func end(_ name: String) throws(DocumentError) {
    guard hiddenDepth == 0 else {
      if Self.hidden.contains(name) { hiddenDepth -= 1 }
      return
    }
    switch name {
    case "w:t":
      isInText = false
    case "w:hyperlink":
      builder.isAnchorLink = false
    case "w:p":
      try finishPassage()
      builder.isStrong = false
      builder.isUnderlined = false
    case "w:tc" where tableDepth == 1:
      if let cell = row?.paragraphs { row?.cells.append(cell) }
    case "w:tr" where tableDepth == 1:
      try finishRow()
    case "w:tbl":
      tableDepth = max(0, tableDepth - 1)
    default:
      break
    }
  }

  private mutating func finishPassage() throws(DocumentError) {
    let kind: Passage.Kind =
      if let level = paragraph.headingLevel {
        .heading(level: level)
      } else if let depth = paragraph.listDepth {
        .listItem(depth: depth)
      } else {
        .paragraph
      }
    guard let passage = builder.finish(kind) else { return }
    if row == nil {
      try collector.add(passage)
    } else {
      row?.paragraphs.append(passage)
    }
  }

  private mutating func finishRow() throws(DocumentError) {
    guard let row else { return }
    self.row = nil
    guard row.cells.count > 1 else {
      for passage in row.cells.joined() { try collector.add(passage) }
      return
    }
    try collector.add(Passage(row: row.cells, isHeader: row.isHeader, in: builder))
  }

  /// Text deleted under review, and older forms of what is there a second time.
  private static let hidden: Set<String> = ["w:del", "w:moveFrom", "mc:Fallback", "w:pict"]
}
