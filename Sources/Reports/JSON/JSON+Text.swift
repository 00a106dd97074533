extension JSON {
  /// The value as text: two spaces for each level, one member a line, ending with a line feed.
  var text: String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  private func write(to text: inout String, level: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += String(number)
    case .string(let string): string.writeQuoted(to: &text)
    case .array(let elements):
      writeLines(of: elements, between: "[", and: "]", to: &text, level: level) { element, text in
        element.write(to: &text, level: level + 1)
      }
    case .object(let members):
      writeLines(of: members, between: "{", and: "}", to: &text, level: level) { member, text in
        member.name.writeQuoted(to: &text)
        text += ": "
        member.value.write(to: &text, level: level + 1)
      }
    }
  }

  private func writeLines<Element>(
    of elements: [Element], between open: String, and close: String, to text: inout String,
    level: Int, write: (Element, inout String) -> Void
  ) {
    text += open
    for (number, element) in elements.enumerated() {
      text += number == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: level + 1)
      write(element, &text)
    }
    if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += close
  }
}

extension JSON {
  /// Writes the value in one line so that it may stand in a page of HTML: `<`, `>` and `&` as the
  /// escapes that JSON has for every character, and changes of writing direction likewise.
  func writeInMarkup(to text: inout String) {
    switch self {
    case .null, .bool, .integer: write(to: &text, level: 0)
    case .string(let string): string.writeQuoted(inMarkup: true, to: &text)
    case .array(let elements):
      text += "["
      for (number, element) in elements.enumerated() {
        if number > 0 { text += "," }
        element.writeInMarkup(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (number, member) in members.enumerated() {
        if number > 0 { text += "," }
        member.name.writeQuoted(inMarkup: true, to: &text)
        text += ":"
        member.value.writeInMarkup(to: &text)
      }
      text += "}"
    }
  }
}

extension String {
  /// Writes the text as a JSON string. Only what JSON demands is escaped, so that Chinese stays
  /// readable, and the two separators that JavaScript does not allow in strings.
  ///
  /// - Parameter inMarkup: Whether characters that HTML takes for markup are escaped as well.
  fileprivate func writeQuoted(inMarkup: Bool = false, to text: inout String) {
    text += "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case "<" where inMarkup: text += "\\u003c"
      case ">" where inMarkup: text += "\\u003e"
      case "&" where inMarkup: text += "\\u0026"
      case "\u{202A}"..."\u{202E}" where inMarkup, "\u{2066}"..."\u{2069}" where inMarkup:
        text += "\\u" + String(scalar.value, radix: 16)
      case _ where inMarkup && scalar.properties.isNoncharacterCodePoint: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
