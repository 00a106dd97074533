/// The rows of a table with a byte order mark, read by the rules of RFC 4180.
struct CSVRows {
  let rows: [[String]]

  init(_ text: String) {
    // A carriage return and a line feed are one character.
    rows = text.drop { $0 == "\u{FEFF}" }.split(separator: "\r\n" as Character).map { line in
      var cells: [String] = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }
}
