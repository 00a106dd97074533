/// Texts as OSCAL has to have them, which takes titles and prose for Markdown with parameters in
/// double braces.
enum OSCALText {
  /// How many characters a title has at most.
  private static let longestTitle = 160

  /// A text within a line.
  static func line(_ text: String) -> JSON { .string(escaped(text)) }

  /// A text as a title.
  static func title(_ text: String) -> JSON { line(text.cut(to: longestTitle)) }

  /// Texts as paragraphs, without those that are blank.
  static func prose(_ paragraphs: [String?]) -> JSON {
    markup(paragraphs.compactMap { $0.map(escaped) })
  }

  /// A text as a paragraph.
  static func prose(_ text: String) -> JSON { prose([text]) }

  /// Paragraphs of Markdown.
  static func markup(_ paragraphs: [String]) -> JSON {
    let paragraphs = paragraphs.map(\.withoutOuterSpaces).filter { !$0.isEmpty }
    return .string(paragraphs.map(\.withoutMarkupAtStart).joined(separator: "\n\n"))
  }

  /// The text on one line, without any meaning for readers of Markdown.
  static func escaped(_ text: String) -> String {
    MarkdownText.escaped(text).replacing("{", with: "\\{").withoutOuterSpaces
  }
}

extension String {
  /// The text without white space and marks of byte order at its ends.
  var withoutOuterSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace || value == 0xFEFF }
}
