/// A piece of HTML.
///
/// Texts and values of attributes are escaped when they are written, and names of elements and
/// attributes come from the program alone, so what a file says stays text whatever it is.
///
/// ```swift
/// HTML(.section, .id(anchor)) {
///   HTML(.h2, text: "Gaps")
///   for gap in gaps { HTML(.p, .class("gap"), text: gap.text) }
/// }
/// ```
enum HTML: Sendable {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  /// Rules of style, as they are.
  case style(StaticString)
  /// A program that the page runs, as it is.
  case script(StaticString)
  /// Data for programs that read the page.
  case data(JSON, Anchor)

  /// An element with what is in it; attributes that are `nil` are left out.
  init(_ tag: Tag, _ attributes: Attribute?..., @ArrayBuilder<HTML> content: () -> [HTML]) {
    self = .element(tag, attributes.compactMap(\.self), content())
  }

  /// An element with what is in it.
  init(_ tag: Tag, attributes: [Attribute], @ArrayBuilder<HTML> content: () -> [HTML]) {
    self = .element(tag, attributes, content())
  }

  /// An element with a text in it, or with nothing.
  init(_ tag: Tag, _ attributes: Attribute?..., text: String? = nil) {
    self = .element(tag, attributes.compactMap(\.self), text.map { [.text($0)] } ?? [])
  }
}

extension ArrayBuilder<HTML> {
  static func buildExpression(_ text: String) -> [HTML] { [.text(text)] }
}

// MARK: - Writing

extension HTML {
  /// Adds the piece to a text; every block begins and ends a line.
  func write(to text: inout String) {
    switch self {
    case .text(let content): content.writeEscaped(to: &text)
    case .style(let rules): text += "<style>\n\(rules)</style>\n"
    case .script(let program): text += "<script>\(program)</script>\n"
    case .data(let value, let anchor):
      text += "<script type=\"application/json\" id=\"\(anchor.name)\">"
      text += value.textInMarkup
      text += "</script>\n"
    case .element(let tag, let attributes, let content):
      if tag.isBlock, let last = text.utf8.last, last != UInt8(ascii: "\n") { text += "\n" }
      text += "<\(tag.rawValue)"
      for attribute in attributes { attribute.write(to: &text) }
      text += ">"
      if !tag.isVoid {
        for piece in content { piece.write(to: &text) }
        text += "</\(tag.rawValue)>"
      }
      if tag.isBlock { text += "\n" }
    }
  }
}

extension String {
  /// Writes the text so that HTML reads it as text, in elements and in quoted attributes.
  func writeEscaped(to text: inout String) {
    guard utf8.contains(where: \.mayNeedEscape) else {
      text += self
      return
    }
    for scalar in harmless(keepingLines: true).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      // HTML has no way to write them.
      case _ where scalar.properties.isNoncharacterCodePoint: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 may belong to a character that is not written as it is.
  fileprivate var mayNeedEscape: Bool {
    switch Unicode.Scalar(self) {
    case "&", "<", ">", "\"", "'": true
    default: self < 0x20 || self > 0x7E
    }
  }
}
