/// A table as comma-separated values (RFC 4180) for people: with a byte order mark, without which
/// Excel garbles Chinese, and with nothing in it that a spreadsheet would run.
struct CSVTable: Sendable {
  /// How many Unicode scalars a cell may have: Excel takes 32,767 UTF-16 code units, and a scalar
  /// may be two of them.
  private static let longestCell = 16_000

  private(set) var text: String

  /// A table with the names of its columns.
  init(columns: [String]) {
    text = "\u{FEFF}"
    append(columns)
  }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    var cell = text.harmless
    // No text has more scalars than bytes, and bytes are counted already.
    if cell.utf8.count > longestCell, cell.unicodeScalars.count > longestCell {
      cell = String(cell.unicodeScalars.prefix(longestCell)) + "…"
    }
    cell = cell.inert
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
