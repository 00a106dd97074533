import CLibXLSXWriter

extension Sheet {
  /// Writes the sheet's cells and how it is shown and printed.
  func write(to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: inout StyleSheet) {
    setUp(worksheet)
    for (number, row) in rows.enumerated() {
      _ = worksheet_set_row(worksheet, lxw_row_t(number), row.height(columns), nil)
      for (column, cell) in row.cells.enumerated() {
        let format = styles.format(of: cell)
        let (row, column) = (lxw_row_t(number), lxw_col_t(column))
        switch cell.content {
        case .text(let text):
          _ = worksheet_write_string(worksheet, row, column, text.forSpreadsheet, format)
        case .number(let number):
          _ = worksheet_write_number(worksheet, row, column, number, format)
        case .day(let day):
          var time = lxw_datetime()
          (time.year, time.month, time.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
          _ = worksheet_write_datetime(worksheet, row, column, &time, format)
        case .empty:
          _ = worksheet_write_blank(worksheet, row, column, format)
        }
      }
    }
  }

  private func setUp(_ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    for (number, column) in columns.enumerated() {
      let index = lxw_col_t(number)
      _ = worksheet_set_column(worksheet, index, index, column.width, nil)
      if !column.choices.isEmpty { offer(column.choices, in: index, worksheet) }
    }
    let (paperA3, paperA4): (UInt8, UInt8) = (8, 9)
    worksheet_set_paper(worksheet, isTable ? paperA3 : paperA4)
    worksheet_set_landscape(worksheet)
    // As wide as a page, as long as it takes.
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    guard isTable, let header = rows.first, !header.cells.isEmpty else { return }
    worksheet_freeze_panes(worksheet, 1, 0)
    _ = worksheet_repeat_rows(worksheet, 0, 0)
    _ = worksheet_autofilter(
      worksheet, 0, 0, lxw_row_t(rows.count - 1), lxw_col_t(header.cells.count - 1))
  }

  /// Lets people choose in a column, below the header.
  private func offer(
    _ choices: [String], in column: lxw_col_t, _ worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    guard rows.count > 1 else { return }
    var strings: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    strings.withUnsafeMutableBufferPointer { strings in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.value_list = strings.baseAddress
      _ = worksheet_data_validation_range(
        worksheet, 1, column, lxw_row_t(rows.count - 1), column, &validation)
    }
  }
}

extension String {
  /// How many UTF-16 code units a cell holds.
  private static let longestCell = 32_767

  /// The text without what XML does not allow, and cut with an ellipsis where a cell is too short.
  var forSpreadsheet: String {
    var text = self
    if unicodeScalars.contains(where: { !$0.isAllowedInCell }) {
      text = String(String.UnicodeScalarView(unicodeScalars.filter(\.isAllowedInCell)))
    }
    guard text.utf8.count > Self.longestCell, text.utf16.count > Self.longestCell else {
      return text
    }
    // Every scalar is two code units at most, and half of one would be none.
    return String(text.unicodeScalars.prefix((Self.longestCell - 1) / 2)) + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var isAllowedInCell: Bool {
    switch value {
    case 0x9, 0xA, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
