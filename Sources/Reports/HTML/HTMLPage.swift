import Vocabularies

/// A whole page that needs nothing beside itself, neither a network nor a script.
struct HTMLPage {
  let language: Language
  let title: String
  let style: StaticString
  let body: [HTML]

  /// What the page may load and run: nothing.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// The page as a file has it.
  var text: String {
    var text = "<!DOCTYPE html>\n"
    root.write(to: &text)
    return text
  }

  private var root: HTML {
    HTML(.html, .lang(language)) {
      HTML(.head) {
        HTML(.meta, HTML.Attribute("charset", "utf-8"))
        HTML(
          .meta, HTML.Attribute("http-equiv", "Content-Security-Policy"),
          HTML.Attribute("content", Self.policy))
        meta("viewport", "width=device-width, initial-scale=1")
        meta("color-scheme", "light dark")
        meta("generator", "\(Engine.name) \(Engine.version)")
        HTML(.title, text: title)
        HTML.style(style)
      }
      HTML(.body) { body }
    }
  }

  private func meta(_ name: String, _ content: String) -> HTML {
    HTML(.meta, HTML.Attribute("name", name), HTML.Attribute("content", content))
  }
}
