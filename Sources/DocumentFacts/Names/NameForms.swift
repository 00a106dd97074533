/// The forms in which a text may write the name of an entry.
///
/// Beside the name itself these are the name without what stands in parentheses, without a place
/// behind a company's legal form, and without the kind of technology behind it: `Milu Map SDK` is
/// also `Milu Map`.
struct NameForms {
  /// The forms; empty for names that are too short to be told from other words.
  let forms: [String]

  init(_ names: [String]) {
    var forms: [String] = []
    for name in names.map({ ComparableText($0).folded }) {
      let bare = Self.withoutParentheses(name)
      for form in [name, bare, Self.withoutPlace(bare), Self.withoutTechnology(bare)] {
        let form = form.trimmed
        if Self.isTelling(form), !forms.contains(form) { forms.append(form) }
      }
    }
    self.forms = forms
  }

  /// A pattern for any of the forms, as words of their own where they are Latin.
  var pattern: String? {
    Pattern.anyWord(of: forms)
  }

  /// Whether a name has two Chinese characters or three letters at least.
  private static func isTelling(_ name: String) -> Bool {
    let count = name.unicodeScalars.reduce(0) { count, scalar in
      count + (scalar.isASCII ? (scalar.isASCIILetterOrDigit ? 2 : 0) : 3)
    }
    return count >= 6
  }

  private static func withoutParentheses(_ name: String) -> String {
    var depth = 0
    return String(
      name.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")", depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }

  private static let legalForms: Set<Substring> = [
    "ag", "bv", "co", "corp", "gmbh", "inc", "kg", "limited", "llc", "ltd", "nv", "plc", "sa",
    "sarl", "sas", "se", "srl",
  ]

  /// `Taktlauf SE` for `Taktlauf SE, Munich`.
  private static func withoutPlace(_ name: String) -> String {
    let parts = name.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, let last = parts[0].split(separator: " ").last,
      legalForms.contains(last)
    else { return name }
    return String(parts[0])
  }

  private static let technologies = [
    "sdk", "api", "mini program", "小程序", "软件开发工具包", "接口",
  ]

  private static func withoutTechnology(_ name: String) -> String {
    let name = name.trimmed
    guard let technology = technologies.first(where: { name.hasSuffix($0) }) else { return name }
    return String(name.dropLast(technology.count))
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
