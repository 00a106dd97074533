/// Texts as Markdown has to have them so that a reader sees what they say (CommonMark, with the
/// tables and strikethrough of GitHub).
enum MarkdownText {
  /// A text within a line: line breaks become spaces, and no character of it is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      // An entity is no beginning of a tag for those either who look for tags without parsing.
      case "<": result += "&lt;"
      case let scalar where scalar.isMarkup: result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A span of code within a line.
  static func code(_ source: String) -> String {
    let text = source.harmless
    guard !text.isEmpty else { return "" }
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    // A space at each end is taken away again by the reader.
    let touches = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ")
    return touches ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  /// The lines of a block of code.
  static func codeBlock(_ source: String) -> [String] {
    let text = source.harmless(keepingLines: true)
    let fence = String(repeating: "`", count: max(text.longestRun(of: "`") + 1, 3))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return [fence] + lines + [fence]
  }
}

extension Unicode.Scalar {
  /// Whether the character may begin or end markup, wherever it stands in a line.
  fileprivate var isMarkup: Bool {
    switch self {
    case "\\", "`", "*", "_", "[", "]", ">", "|", "~", "&", "$": true
    default: false
    }
  }
}

extension String {
  /// The length of the longest run of a character.
  fileprivate func longestRun(of character: Character) -> Int {
    var longest = 0
    var current = 0
    for other in self {
      current = other == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
