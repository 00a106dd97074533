import Standards

extension FindingsFilter {
  /// The controls, which are hidden until the page's program takes care of them.
  var html: HTML {
    HTML(
      .form, .class("filter"), .id(Anchor("filter")), HTML.Attribute("hidden"),
      HTML.Attribute("aria-label", title)
    ) {
      HTML(.fieldset) {
        HTML(.legend, text: verdictTitle)
        for choice in verdicts { html(choice) }
      }
      HTML(.div, .class("selections")) {
        for selection in selections { html(selection) }
        HTML(.label) {
          HTML(.span, text: textTitle)
          HTML(
            .input, HTML.Attribute("type", "search"), HTML.Attribute("name", "text"),
            HTML.Attribute("autocomplete", "off"))
        }
        HTML(.button, HTML.Attribute("type", "reset"), text: reset)
      }
      HTML(
        .p, .class("status"), HTML.Attribute("role", "status"),
        HTML.Attribute("aria-live", "polite"), HTML.Attribute("data-template", status))
    }
  }

  private func html(_ choice: VerdictChoice) -> HTML {
    HTML(.label, .class("choice")) {
      HTML(
        .input, HTML.Attribute("type", "checkbox"), HTML.Attribute("name", "verdict"),
        HTML.Attribute("value", choice.verdict.styleName))
      HTML(
        .span, HTML.Attribute("class", "verdict \(choice.verdict.styleName)"), text: choice.name)
      HTML(.span, .class("count"), text: "\(choice.count)")
    }
  }

  private func html(_ selection: Selection) -> HTML {
    HTML(.label) {
      HTML(.span, text: selection.title)
      HTML(.select, HTML.Attribute("name", selection.kind.rawValue)) {
        HTML(.option, HTML.Attribute("value", ""), text: selection.all)
        for choice in selection.choices {
          HTML(.option, HTML.Attribute("value", choice.value), text: choice.name)
        }
      }
    }
  }
}

extension FilterLabels {
  /// The labels as attributes that the page's program reads.
  var attributes: [HTML.Attribute] {
    [
      verdict.map { HTML.Attribute("data-verdict", $0.styleName) },
      gravity.map { HTML.Attribute("data-weight", $0.rawValue) },
      clause.map { HTML.Attribute("data-clause", $0) },
      owners.isEmpty ? nil : HTML.Attribute("data-owner", owners.joined(separator: "\n")),
    ].compactMap(\.self)
  }
}
