/// A sheet of a workbook.
public struct Sheet: Sendable, Hashable {
  /// The name on the tab: up to 31 characters, without `[]:*?/\`, different from the others'.
  public let name: String
  public let columns: [Column]
  public let rows: [Row]
  /// Whether the first row is a header that stays in sight, is printed on every page, and lets
  /// people filter the rows below it.
  public let isTable: Bool

  public init(name: String, columns: [Column], isTable: Bool, rows: [Row]) {
    self.name = name
    self.columns = columns
    self.isTable = isTable
    self.rows = rows
  }
}

/// A column of a sheet.
public struct Column: Sendable, Hashable {
  /// How many characters are beside each other, about.
  public let width: Double
  /// What people can choose from in the rows below the header; anything, if empty.  Together not
  /// more than 255 characters.
  public let choices: [String]

  public init(width: Double, choices: [String] = []) {
    self.width = width
    self.choices = choices
  }
}

/// A row of a sheet.
public struct Row: Sendable, Hashable {
  public let cells: [Cell]

  public init(_ cells: [Cell]) { self.cells = cells }
}

/// A cell of a sheet.
public struct Cell: Sendable, Hashable {
  /// What stands in a cell.
  public enum Content: Sendable, Hashable {
    case empty
    /// Never a formula, whatever it begins with.  A cell holds 32,767 UTF-16 code units.
    case text(String)
    case number(Double)
    case day(Day)
  }

  public let content: Content
  public let style: CellStyle

  public init(_ content: Content, _ style: CellStyle = .plain) {
    self.content = content
    self.style = style
  }
}
