import Vocabularies

extension Document {
  /// The document as Markdown.
  var markdown: String {
    var page = MarkdownPage()
    page.heading(
      1, MarkdownText.escaped([kind, title].compactMap(\.self).joined(separator: " · ")))
    page.paragraph(markdown(subtitle))
    if !particulars.isEmpty { write(.particulars(particulars), to: &page) }
    if !contentsTitle.isEmpty {
      page.heading(2, MarkdownText.escaped(contentsTitle))
      writeContents(of: sections, to: &page)
    }
    for section in sections { write(section, level: 2, to: &page) }
    page.paragraph(markdown(closing))
    return page.text
  }

  private func writeContents(of sections: [Section], to page: inout MarkdownPage) {
    for section in sections where section.isListed {
      page.item { page in
        page.paragraph(markdown(.link(section.heading, to: section.anchor)))
        writeContents(of: section.sections, to: &page)
      }
    }
  }

  private func write(_ section: Section, level: Int, to page: inout MarkdownPage) {
    page.heading(level, target(section.anchor) + markdown(section.heading))
    if !section.marks.isEmpty {
      page.paragraph(markdown(section.marks))
      page.space()
    }
    for block in section.blocks { write(block, to: &page) }
    for section in section.sections { write(section, level: level + 1, to: &page) }
  }

  // MARK: Blocks

  func write(_ block: Block, to page: inout MarkdownPage) {
    switch block {
    case .paragraph(let runs): page.paragraph(markdown(runs))
    case .statement(let runs): page.paragraph(markdown([.strong(runs)]))
    case .code(let source): page.code(source)
    case .list(let items):
      page.space()
      for item in items { page.item { $0.paragraph(markdown(item)) } }
    case .particulars(let particulars), .entries(let particulars):
      page.space()
      for particular in particulars { write(particular, to: &page) }
    case .notice(let runs): page.quote(markdown(runs))
    case .table(let table): write(table, to: &page)
    case .figures(let figures):
      page.paragraph(
        figures.map { figure in
          let value = [figure.value, figure.whole].compactMap(\.self).joined(separator: " ")
          return "**\(MarkdownText.escaped(value))** \(MarkdownText.escaped(figure.name))"
        }.joined(separator: " · "))
    case .facts(let facts):
      page.space()
      for fact in facts {
        let value = [MarkdownText.escaped(fact.value), fact.place.map(MarkdownText.code)]
        page.item { page in
          page.paragraph(
            markdown(fact.name + [" ", .code(fact.path), ": "])
              + value.compactMap(\.self).joined(separator: " "))
        }
      }
    case .disclosure(let disclosure): write(disclosure, to: &page)
    case .excerpt(let excerpt):
      page.code(excerpt.lines.map { "\($0.number)  \($0.text)" }.joined(separator: "\n"))
    // The numbers of bars stand in tables, and Markdown cannot filter.
    case .chart, .filter: break
    }
  }

  /// Writes an item whose first line begins with the name.
  private func write(_ particular: Particular, to page: inout MarkdownPage) {
    let name = (particular.anchor.map(target) ?? "") + markdown(.strong(particular.name))
    page.item { page in
      if case .paragraph(let runs)? = particular.blocks.first {
        page.paragraph(name + " " + markdown(runs))
        for block in particular.blocks.dropFirst() { write(block, to: &page) }
      } else {
        page.paragraph(name)
        for block in particular.blocks { write(block, to: &page) }
      }
    }
  }

  // MARK: Runs

  func target(_ anchor: Anchor) -> String { "<a id=\"\(anchor.name)\"></a>" }

  func markdown(_ runs: [Inline]) -> String { runs.map(markdown).joined() }

  func markdown(_ run: Inline) -> String {
    switch run {
    case .text(let text, _): MarkdownText.escaped(text)
    case .strong(let runs): strong(runs)
    case .quiet(let runs): markdown(runs)
    case .code(let source): MarkdownText.code(source)
    case .mark(let text, _): "*\(MarkdownText.escaped(text))*"
    case .link(let runs, let anchor, _): "[\(markdown(runs))](#\(anchor.name))"
    case .verdict(let verdict, let name): verdict.sign + MarkdownText.escaped(name)
    case .bar: ""
    case .lineBreak: "<br>"
    }
  }

  /// Bold text; spans of code and marks in it stay as they are, and so do spaces between them.
  private func strong(_ runs: [Inline]) -> String {
    runs.map { run in
      if case .text(let text, _) = run, text.contains(where: { !$0.isWhitespace }) {
        "**\(markdown(run))**"
      } else {
        markdown(run)
      }
    }.joined()
  }
}
