import Standards
import Vocabularies

extension Document {
  // MARK: Tables

  func html(_ table: DataTable) -> HTML {
    let content = HTML(
      .table, table.layout == .wide ? .class("wide") : .class("compact"),
      HTML.Attribute("aria-label", table.caption)
    ) {
      HTML(.thead) {
        HTML(.tr) {
          for column in table.columns {
            HTML(.th, HTML.Attribute("scope", "col"), column.kind.htmlClass) { html(column.title) }
          }
        }
      }
      HTML(.tbody) { for row in table.rows { html(row, table.columns) } }
      if let total = table.total { HTML(.tfoot) { html(total, table.columns) } }
    }
    guard table.layout == .wide else { return content }
    return HTML(
      .div, .class("scroll"), HTML.Attribute("role", "region"),
      HTML.Attribute("aria-label", table.caption), HTML.Attribute("tabindex", "0")
    ) { content }
  }

  private func html(_ row: DataTable.Row, _ columns: [DataTable.Column]) -> HTML {
    HTML(.tr, attributes: (row.anchor.map { [.id($0)] } ?? []) + (row.labels?.attributes ?? [])) {
      for (cell, column) in zip(row.cells.indices, columns) {
        if cell == 0 {
          HTML(.th, HTML.Attribute("scope", "row")) { html(row.cells[cell]) }
        } else {
          HTML(.td, column.kind.htmlClass) { html(row.cells[cell]) }
        }
      }
    }
  }

  // MARK: What opens

  func html(_ disclosure: Disclosure) -> HTML {
    let isFinding = disclosure.kind == .finding
    let attributes =
      [isFinding ? HTML.Attribute.class("finding") : .class("list-of-findings")]
      + (disclosure.anchor.map { [.id($0)] } ?? []) + (disclosure.labels?.attributes ?? [])
    let title = HTML(.span, .class("finding-title")) { html(disclosure.title) }
    let gist =
      disclosure.gist.isEmpty
      ? nil : HTML(.span, .class("gist")) { html(disclosure.gist) }
    guard !disclosure.blocks.isEmpty else {
      return HTML(.div, attributes: attributes) {
        HTML(.p, .class("summary")) {
          title
          gist
        }
      }
    }
    return HTML(.details, attributes: attributes) {
      HTML(.summary) {
        title
        gist
      }
      HTML(.div, .class("opened")) { for block in disclosure.blocks { html(block) } }
    }
  }

  func html(_ facts: [FactLine]) -> HTML {
    HTML(.ul, .class("facts")) {
      for fact in facts {
        HTML(.li) {
          HTML(.span) {
            html(fact.name)
            HTML(.code, text: fact.path)
          }
          HTML(.strong, text: fact.value)
          if let place = fact.place { HTML(.span, .class("quiet"), text: place) }
        }
      }
    }
  }

  // MARK: Figures

  func html(_ figures: [KeyFigure]) -> HTML {
    HTML(.dl, .class("figures")) {
      for figure in figures {
        HTML(.div) {
          HTML(.dt, text: figure.name)
          HTML(.dd) {
            HTML(.span, .class("value"), text: figure.value)
            if let whole = figure.whole { HTML(.span, .class("whole"), text: " " + whole) }
          }
        }
      }
    }
  }

  /// A bar of its own, with the names of its parts.
  func html(chart bar: StackedBar) -> HTML {
    HTML(.figure, .class("chart")) {
      bar.html
      HTML(.figcaption) {
        HTML(.ul) {
          for part in bar.parts {
            HTML(.li) {
              HTML(.span, HTML.Attribute("class", "key \(part.tone.styleName)"))
              HTML(.strong, text: "\(part.count)")
              " \(part.name)"
            }
          }
        }
      }
    }
  }

  // MARK: Excerpts

  func html(_ excerpt: SourceExcerpt) -> HTML {
    HTML(.div, .class("excerpt")) {
      HTML(.p, .class("quiet"), text: excerpt.file)
      HTML(.pre) {
        for (index, line) in excerpt.lines.enumerated() {
          if index > 0 { "\n" }
          if index > 0, line.number != excerpt.lines[index - 1].number + 1 { "⋮\n" }
          HTML(
            .code, line.isMeant ? .class("meant") : nil,
            HTML.Attribute("data-line", "\(line.number)"), text: line.text)
        }
      }
    }
  }
}

extension DataTable.Kind {
  fileprivate var htmlClass: HTML.Attribute? {
    switch self {
    case .text: nil
    case .number: .class("number")
    case .short: .class("short")
    case .blank: .class("blank")
    }
  }
}

extension StackedBar {
  /// How many units a bar of full length has.
  private static let length = 1_000

  /// The bar as a drawing, which says in words what it shows.
  var html: HTML {
    let counts = parts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    let length = "\(Self.length)"
    var end = 0
    let rectangles = parts.map { part in
      let start = end
      end += part.count * Self.length / scale
      return HTML(
        .rect, HTML.Attribute("class", part.tone.styleName), HTML.Attribute("x", "\(start)"),
        HTML.Attribute("width", "\(max(end - start - 2, 2))"), HTML.Attribute("height", "10"))
    }
    return HTML(
      .svg, .class("bar"), HTML.Attribute("viewBox", "0 0 \(length) 10"),
      HTML.Attribute("preserveAspectRatio", "none"), HTML.Attribute("role", "img"),
      HTML.Attribute("aria-label", counts.isEmpty ? title : "\(title): \(counts)")
    ) { rectangles }
  }
}

extension StackedBar.Tone {
  /// The name of the tone in style sheets.
  var styleName: String {
    switch self {
    case .major: "major"
    case .minor: "minor"
    case .observation: "observation"
    case .error: Verdict.error.styleName
    case .undetermined: Verdict.undetermined.styleName
    case .needsReview: Verdict.needsReview.styleName
    case .met: Verdict.met.styleName
    }
  }
}

extension Verdict {
  /// The name of the verdict in style sheets and filters.
  var styleName: String {
    switch self {
    case .met: "met"
    case .gap: "gap"
    case .undetermined: "undetermined"
    case .needsReview: "review"
    case .notApplicable: "not-applicable"
    case .error: "error"
    }
  }
}
