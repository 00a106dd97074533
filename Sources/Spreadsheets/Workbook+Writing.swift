import CLibXLSXWriter

extension Workbook {
  /// Writes the workbook to a file.
  func write(to path: String) throws(WorkbookError) {
    guard let book = workbook_new(path) else {
      throw WorkbookError(reason: "\(path) cannot be made")
    }
    setProperties(of: book)
    var styles = StyleSheet(book)
    var refusedNames: [String] = []
    for sheet in sheets {
      // An empty name would be replaced by another one.
      if !sheet.name.isEmpty, let worksheet = workbook_add_worksheet(book, sheet.name) {
        sheet.write(to: worksheet, &styles)
      } else {
        refusedNames.append(sheet.name)
      }
    }
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else {
      throw WorkbookError(reason: String(cString: lxw_strerror(code)))
    }
    guard refusedNames.isEmpty else {
      throw WorkbookError(reason: "no sheets can have the names \(refusedNames)")
    }
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
    title.withMutableCString { title in
      author.withMutableCString { author in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = author
        properties.created = created.seconds
        workbook_set_properties(book, &properties)
      }
    }
  }
}

extension Day {
  /// The beginning of the day in seconds since 1970, UTC.
  fileprivate var seconds: time_t {
    // Counted from March on, so that the day that leap years have is the last of a year.
    let month = (self.month + 9) % 12
    let year = self.year - month / 10
    let days =
      365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + (day - 1)
    return time_t((days - 719_468) * 86_400)
  }
}

extension String {
  /// Gives out the text for a C function that takes it as changeable but does not change it.
  fileprivate func withMutableCString<Result>(
    _ body: (UnsafeMutablePointer<CChar>?) -> Result
  ) -> Result {
    var characters = Array(utf8CString)
    return characters.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
