import Vocabularies

extension Document {
  /// The document as a page of HTML.
  var html: String {
    HTMLPage(language: language, title: title, styles: [DocumentStyle.rules], body: body).text
  }

  @ArrayBuilder<HTML> var body: [HTML] {
    HTML(.header, .class("title")) {
      if let kind { HTML(.p, .class("kind"), text: kind) }
      HTML(.h1, text: title)
      if !subtitle.isEmpty { HTML(.p) { html(subtitle) } }
      if !particulars.isEmpty { html(particulars, .class("particulars")) }
    }
    if !contentsTitle.isEmpty {
      HTML(.nav, .class("contents"), HTML.Attribute("aria-label", contentsTitle)) {
        HTML(.p, .class("contents-title"), text: contentsTitle)
        contents(of: sections)
      }
    }
    HTML(.main) {
      for section in sections { html(section, level: 2) }
    }
    HTML(.footer) { HTML(.p) { html(closing) } }
  }

  private func contents(of sections: [Section]) -> HTML? {
    let listed = sections.filter(\.isListed)
    guard !listed.isEmpty else { return nil }
    return HTML(.ul) {
      for section in listed {
        HTML(.li) {
          HTML(.a, .href(section.anchor)) { html(section.heading) }
          contents(of: section.sections)
        }
      }
    }
  }

  func html(_ section: Section, level: Int) -> HTML {
    HTML(.section, attributes: [.id(section.anchor)] + (section.labels?.attributes ?? [])) {
      HTML(.div, .class("heading")) {
        HTML(.heading(level)) { html(section.heading) }
        if !section.marks.isEmpty { HTML(.p, .class("marks")) { html(section.marks) } }
      }
      for block in section.blocks { html(block) }
      for section in section.sections { html(section, level: level + 1) }
    }
  }

  // MARK: Blocks

  func html(_ block: Block) -> HTML {
    switch block {
    case .paragraph(let runs): HTML(.p) { html(runs) }
    case .statement(let runs): HTML(.p, .class("statement")) { html(runs) }
    case .code(let source): HTML(.pre) { HTML(.code, text: source) }
    case .list(let items):
      HTML(.ul, .class("list")) {
        for item in items { HTML(.li) { html(item) } }
      }
    case .particulars(let particulars): html(particulars, .class("particulars"))
    case .entries(let entries): html(entries, .class("entries"))
    case .notice(let runs): HTML(.p, .class("notice")) { html(runs) }
    case .table(let table): html(table)
    case .facts(let facts): html(facts)
    case .figures(let figures): html(figures)
    case .chart(let bar): html(chart: bar)
    case .disclosure(let disclosure): html(disclosure)
    case .excerpt(let excerpt): html(excerpt)
    case .filter(let filter): filter.html
    }
  }

  func html(_ particulars: [Particular], _ kind: HTML.Attribute) -> HTML {
    HTML(.dl, kind) {
      for particular in particulars {
        HTML(.div, particular.anchor.map(HTML.Attribute.id)) {
          HTML(.dt) { html(particular.name) }
          HTML(.dd) { for block in particular.blocks { html(block) } }
        }
      }
    }
  }

  // MARK: Runs

  func html(_ runs: [Inline]) -> [HTML] { runs.map(html) }

  func html(_ run: Inline) -> HTML {
    switch run {
    case .text(let text, let language):
      if let language, language != self.language {
        HTML(.span, .lang(language), text: text)
      } else {
        .text(text)
      }
    case .strong(let runs): HTML(.strong) { html(runs) }
    case .quiet(let runs): HTML(.span, .class("quiet")) { html(runs) }
    case .code(let source): HTML(.code, text: source)
    case .mark(let text, .plain): HTML(.span, .class("mark"), text: text)
    case .mark(let text, .binding): HTML(.span, .class("mark binding"), text: text)
    case .mark(let text, .warning): HTML(.span, .class("mark warning"), text: text)
    case .link(let runs, let anchor, let labels):
      HTML(.a, attributes: [.href(anchor)] + (labels?.attributes ?? [])) { html(runs) }
    case .verdict(let verdict, let name):
      HTML(.span, HTML.Attribute("class", "verdict \(verdict.styleName)"), text: name)
    case .bar(let bar): bar.html
    case .lineBreak: HTML(.br)
    }
  }
}
