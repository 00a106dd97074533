import Spreadsheets
import Standards
import Vocabularies

extension GapWorkbook {
  /// A column of a table: its title, its width in characters, and what stands in it.
  struct TableColumn<Row> {
    let name: RegisterColumn
    let width: Double
    let choices: [String]
    let cell: (Row) -> Cell

    init(
      _ name: RegisterColumn, _ width: Double, choices: [String] = [],
      cell: @escaping (Row) -> Cell
    ) {
      self.name = name
      self.width = width
      self.choices = choices
      self.cell = cell
    }

    /// A column of texts.
    init(_ name: RegisterColumn, _ width: Double, text: @escaping (Row) -> String?) {
      self.init(name, width) { .text(text($0)) }
    }
  }

  /// A sheet with one row for each of `rows`.
  func table<Element>(
    _ name: SheetName, _ columns: [TableColumn<Element>], of rows: [Element]
  ) -> Sheet {
    let header = columns.map { Cell.text(wording.name(of: $0.name), .header) }
    return Sheet(
      name: wording.name(of: name),
      columns: columns.map { Column(width: $0.width, choices: $0.choices) }, isTable: true,
      rows: [Row(header)] + rows.map { row in Row(columns.map { $0.cell(row) }) })
  }
}

extension Cell {
  /// A text that no spreadsheet runs; nothing if there is none.
  static func text(_ text: String?, _ style: CellStyle = .body) -> Cell {
    guard let text, !text.isEmpty else { return Cell(.empty, style) }
    return Cell(.text(text.harmless(keepingLines: true).inert), style)
  }

  /// A day; nothing if there is none.
  static func day(_ day: CalendarDate?, _ style: CellStyle = .body) -> Cell {
    // Spreadsheets count days from 1900 on.
    guard let day, day.year >= 1900 else { return .text(day?.description, style) }
    return Cell(.day(Day(year: day.year, month: day.month, day: day.day)), style)
  }

  /// A number.
  static func count(_ count: Int, _ style: CellStyle = .body) -> Cell {
    Cell(.number(Double(count)), style)
  }
}

extension CellStyle {
  static let title = CellStyle(isBold: true, size: 16, wraps: false)
  static let label = CellStyle(isBold: true)
  static let strong = CellStyle(isBold: true, size: 11)
  static let header = CellStyle(isBold: true, color: 0xFF_FFFF, fill: 0x1F_3A5F)
  static let headerOfNumbers = CellStyle(
    isBold: true, color: 0xFF_FFFF, fill: 0x1F_3A5F, isAtRight: true)
  static let body = CellStyle(isRuled: true)
  static let total = CellStyle(isBold: true, fill: 0xEE_F1F5, isRuled: true)

  /// How the word for a standing looks; the colour only adds to the word.
  static func word(for standing: Standing) -> CellStyle {
    let fill: UInt32 =
      switch standing {
      case .met: 0xDF_F3E4
      case .gap, .failed: 0xFA_DCDC
      case .partlyMet: 0xFD_E8D0
      case .accepted: 0xEA_E2F5
      case .undetermined: 0xFF_F4CC
      case .needsReview: 0xDD_EAFB
      case .notApplicable: 0xEE_EFF1
      }
    return CellStyle(isBold: standing.isOpen, fill: fill, isRuled: true)
  }
}
