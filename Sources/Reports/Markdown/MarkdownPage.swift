/// Markdown that grows line by line.
struct MarkdownPage {
  /// What has been written.
  private(set) var text = ""
  /// How far lines are indented, because they belong to items of lists.
  private var indent = ""
  /// The mark of an item of a list, which the next line begins with.
  private var bullet: String?

  /// Writes one empty line, unless there is one already or nothing stands above it.
  mutating func space() {
    if bullet == nil, !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Writes a heading; levels below the sixth count as the sixth.
  mutating func heading(_ level: Int, _ content: String) {
    space()
    line(String(repeating: "#", count: min(max(level, 1), 6)) + " " + content)
    space()
  }

  /// Writes a paragraph, whose content is markup already.
  mutating func paragraph(_ content: String) {
    space()
    line(content.withoutMarkupAtStart)
  }

  /// Writes a block of code.
  mutating func code(_ source: String) {
    space()
    for line in MarkdownText.codeBlock(source) { self.line(line) }
  }

  /// Writes a paragraph that is set apart from the others.
  mutating func quote(_ content: String) {
    space()
    line("> " + content)
    space()
  }

  /// Writes the rows of a table, whose cells are markup already.
  mutating func table(_ rows: [[String]], alignments: [String]) {
    guard let first = rows.first else { return }
    space()
    for row in [first, alignments] + rows.dropFirst() {
      line("| " + row.joined(separator: " | ") + " |")
    }
    space()
  }

  /// Writes something that opens to more; the title is HTML.
  mutating func disclosure(_ title: String, _ write: (inout MarkdownPage) -> Void) {
    space()
    line("<details>")
    line("<summary>\(title)</summary>")
    space()
    write(&self)
    space()
    line("</details>")
    space()
  }

  /// Writes an item of a list.
  mutating func item(_ write: (inout MarkdownPage) -> Void) {
    let outer = indent
    bullet = "- "
    write(&self)
    bullet = nil
    indent = outer
  }

  /// Writes a line as it is.
  private mutating func line(_ content: String) {
    if let mark = bullet {
      text += indent + mark + content
      indent += "  "
      bullet = nil
    } else if !content.isEmpty {
      text += indent + content
    }
    text += "\n"
  }
}

extension String {
  /// The text with an escape where its first characters would begin a heading, list or rule.
  var withoutMarkupAtStart: String {
    guard let first = unicodeScalars.first else { return self }
    switch first {
    case "#", "+", "-", "=": return "\\" + self
    case "0"..."9":
      let digits = prefix { $0.isASCII && $0.isNumber }
      let rest = self[digits.endIndex...]
      guard rest.hasPrefix(".") || rest.hasPrefix(")") else { return self }
      return digits + "\\" + rest
    default: return self
    }
  }
}
