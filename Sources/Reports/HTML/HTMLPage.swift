import Digests
import Vocabularies

/// A whole page that needs nothing beside itself, neither a network nor a script.
struct HTMLPage {
  let language: Language
  let title: String
  /// Style sheets in the order in which they apply.
  let styles: [StaticString]
  /// A program that makes the page handier, where programs may run.
  var script: StaticString?
  let body: [HTML]

  /// What the page may load and run: nothing but its own program.
  private var policy: String {
    let program = script.map { "; script-src 'sha256-\(SHA256Digest(of: "\($0)").base64)'" } ?? ""
    return "default-src 'none'; style-src 'unsafe-inline'\(program)"
  }

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
          HTML.Attribute("content", policy))
        meta("viewport", "width=device-width, initial-scale=1")
        meta("color-scheme", "light dark")
        meta("generator", "\(Engine.name) \(Engine.version)")
        HTML(.title, text: title)
        for style in styles { HTML.style(style) }
      }
      HTML(.body) {
        body
        script.map(HTML.script)
      }
    }
  }

  private func meta(_ name: String, _ content: String) -> HTML {
    HTML(.meta, HTML.Attribute("name", name), HTML.Attribute("content", content))
  }
}
