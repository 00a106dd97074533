/// An element of XML 1.0 with its content.
///
/// Texts and values of attributes are escaped when they are written, and characters that XML 1.0
/// does not allow, in whatever notation, are left out.
struct XML: Sendable {
  /// The name and value of an attribute.
  typealias Attribute = (name: String, value: String)

  /// What is between the start and the end of an element.
  enum Content: Sendable {
    case elements([XML])
    case text(String)
  }

  let name: String
  let attributes: [Attribute]
  let content: Content

  /// An element with elements in it.
  init(_ name: String, _ attributes: [Attribute] = [], _ elements: [XML] = []) {
    self.name = name
    self.attributes = attributes
    content = .elements(elements)
  }

  /// An element with text in it.
  init(_ name: String, _ attributes: [Attribute] = [], text: String) {
    self.name = name
    self.attributes = attributes
    content = .text(text)
  }
}

extension XML {
  /// The element as a document: two spaces for each level, ending with a line feed.
  ///
  /// - Parameter comment: What stands in a comment behind the element, without two hyphens next to
  ///   each other.
  func document(ending comment: String) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, level: 0)
    return text + "<!-- \(comment) -->\n"
  }

  private func write(to text: inout String, level: Int) {
    let indent = String(repeating: "  ", count: level)
    text += "\(indent)<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\""
      attribute.value.writeEscaped(to: &text, isAttribute: true)
      text += "\""
    }
    switch content {
    case .elements(let elements) where elements.isEmpty:
      text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.write(to: &text, level: level + 1) }
      text += "\(indent)</\(name)>\n"
    case .text(let content):
      text += ">"
      content.writeEscaped(to: &text, isAttribute: false)
      text += "</\(name)>\n"
    }
  }
}

extension String {
  fileprivate func writeEscaped(to text: inout String, isAttribute: Bool) {
    for scalar in unicodeScalars where scalar.isAllowedInXML {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where isAttribute: text += "&quot;"
      // As they are, readers would take them for spaces.
      case "\t" where isAttribute, "\n" where isAttribute, "\r":
        text += "&#\(scalar.value);"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is one of XML 1.0's `Char`.
  fileprivate var isAllowedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
