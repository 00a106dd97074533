extension JSON {
  /// The value as text: two spaces for each level, one member a line, ending with a line feed.
  var text: String {
    var text = ""
    write(to: &text, level: 0)
    return text + "\n"
  }

  /// The value on one line, without a line feed.
  var line: String {
    switch self {
    case .null, .bool, .integer, .string:
      var text = ""
      write(to: &text, level: 0)
      return text
    case .array(let elements):
      return "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      let members = members.map { JSON.string($0.name).line + ": " + $0.value.line }
      return "{" + members.joined(separator: ", ") + "}"
    }
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

extension String {
  /// Writes the text as a JSON string. Only what JSON demands is escaped, so that Chinese stays
  /// readable, and the two separators that JavaScript does not allow in strings.
  fileprivate func writeQuoted(to text: inout String) {
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
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
