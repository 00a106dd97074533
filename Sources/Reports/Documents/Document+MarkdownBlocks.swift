extension Document {
  func write(_ table: DataTable, to page: inout MarkdownPage) {
    let rows =
      [table.columns.map(\.title)] + (table.rows + [table.total].compactMap(\.self)).map(\.cells)
    page.table(
      rows.map { row in row.prefix(table.columns.count).map { cell(markdown($0)) } },
      alignments: table.columns.map { $0.kind == .number ? "--:" : "---" })
  }

  /// A cell, in which no stroke ends it: those in spans of code are not escaped yet.
  private func cell(_ markup: String) -> String {
    markup.replacing("\\|", with: "|").replacing("|", with: "\\|")
  }

  /// A finding becomes an item of a list, and a long list something that opens.
  func write(_ disclosure: Disclosure, to page: inout MarkdownPage) {
    switch disclosure.kind {
    case .finding:
      page.item { page in
        let anchor = disclosure.anchor.map(target) ?? ""
        let line = [disclosure.title, disclosure.gist].filter { !$0.isEmpty }
        page.paragraph(anchor + markdown(line.joined(with: [.text(" – ")])))
        for block in disclosure.blocks { write(block, to: &page) }
      }
    case .list:
      var title = ""
      for piece in html(disclosure.title) { piece.write(to: &title) }
      page.disclosure(title) { page in
        for block in disclosure.blocks { write(block, to: &page) }
      }
    }
  }
}
