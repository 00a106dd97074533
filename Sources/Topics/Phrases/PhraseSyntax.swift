import Documents

/// Translates the phrases of lexicons into regular expressions.
///
/// A phrase is the words themselves, with
///
/// - `(a|b)` for one of several,
/// - `?` after a letter or group that may be absent,
/// - `…` for a gap within the sentence, up to 16 characters in Chinese, up to 40 elsewhere,
/// - `*` at the end of a word for any ending,
/// - `#` for a number in digits,
/// - `<name>` for one of a group of words that has a name.
///
/// In languages with blanks between words it matches whole words, and a space a hyphen too.
struct PhraseSyntax {
  let language: DocumentLanguage

  /// The regular expressions for groups of words, by name.
  let groups: [String: String]

  /// Why a phrase cannot be translated.
  struct Problem: Error {
    let message: String
    /// Where in the phrase, in UTF-8 bytes.
    let offset: Int
    /// The name of a group that does not exist.
    var unknownGroup: String?
  }

  /// The expression for a phrase, which is searched for in folded text.
  func pattern(for phrase: String) throws(Problem) -> String {
    let body = try expression(for: phrase)
    return language.separatesWords ? #"\b(?:\#(body))\b"# : body
  }

  /// The expression for words that are part of a phrase.
  func expression(for phrase: String) throws(Problem) -> String {
    var translation = Translation(syntax: self, phrase: phrase)
    return try translation.run()
  }

  /// The expression for what may stand between words that follow each other.
  fileprivate var blank: String { language.separatesWords ? "[ -]" : " ?" }

  /// The expression for a gap between words of one sentence.
  fileprivate var gap: String {
    language.separatesWords ? #"\b[^.;!?]{0,40}\b"# : "[^。;!?]{0,16}"
  }
}

extension DocumentLanguage {
  /// Whether blanks stand between words.
  fileprivate var separatesWords: Bool { self != .chinese }
}

/// One phrase on its way to an expression.
private struct Translation {
  let syntax: PhraseSyntax
  let phrase: String
  var result = ""
  /// Where the groups that are still open began, in UTF-8 bytes.
  var open: [Int] = []
  /// Whether something stands before that a `?` can follow.
  var isRepeatable = false

  init(syntax: PhraseSyntax, phrase: String) {
    self.syntax = syntax
    self.phrase = phrase
  }

  mutating func run() throws(PhraseSyntax.Problem) -> String {
    let scalars = phrase.unicodeScalars
    var position = scalars.startIndex
    while position < scalars.endIndex {
      let offset = phrase.utf8.distance(from: phrase.startIndex, to: position)
      let scalar = scalars[position]
      position = scalars.index(after: position)
      switch scalar {
      case "<":
        let name = scalars[position...].prefix { $0 != ">" }
        try appendGroup(named: String(name), at: offset)
        position =
          scalars.index(name.endIndex, offsetBy: 1, limitedBy: scalars.endIndex)
          ?? scalars.endIndex
      case "(":
        open.append(offset)
        append("(?:", repeatable: false)
      case "|":
        append("|", repeatable: false)
      case ")":
        guard open.popLast() != nil else {
          throw problem("`)` closes nothing", at: offset)
        }
        append(")", repeatable: true)
      case "?":
        guard isRepeatable else {
          throw problem("`?` follows nothing that could be absent", at: offset)
        }
        append("?", repeatable: false)
      case "…":
        while result.hasSuffix(syntax.blank) { result.removeLast(syntax.blank.count) }
        append(syntax.gap, repeatable: false)
        position = scalars[position...].firstIndex { $0 != " " } ?? scalars.endIndex
      case "*":
        append("[a-z]*", repeatable: false)
      case "#":
        append("[0-9]+", repeatable: true)
      case "[", "]", "{", "}", "^", "$", "+", "\\":
        throw problem("`\(scalar)` has no meaning in a phrase", at: offset)
      default:
        append(literal(scalar), repeatable: true)
      }
    }
    if let offset = open.last { throw problem("`(` is not closed", at: offset) }
    guard !result.isEmpty else { throw problem("a phrase needs words", at: 0) }
    return result
  }

  private mutating func append(_ text: String, repeatable: Bool) {
    result += text
    isRepeatable = repeatable
  }

  private mutating func appendGroup(
    named name: String, at offset: Int
  ) throws(PhraseSyntax.Problem) {
    guard let group = syntax.groups[name] else {
      var problem = problem("there is no group of words `\(name)`", at: offset)
      problem.unknownGroup = name
      throw problem
    }
    append(group, repeatable: true)
  }

  /// The expression for one character.
  private func literal(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " || scalar == "-" && syntax.language.separatesWords { return syntax.blank }
    let folded = FoldedText.fold(String(scalar))
    let escaped = folded.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isPunctuationMark { text.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return escaped.count > 1 && folded.count > 1 ? "(?:\(escaped))" : escaped
  }

  private func problem(_ message: String, at offset: Int) -> PhraseSyntax.Problem {
    PhraseSyntax.Problem(message: message, offset: offset)
  }
}

extension Unicode.Scalar {
  /// Whether it may mean something in a regular expression.
  fileprivate var isPunctuationMark: Bool {
    (0x21...0x7E).contains(value) && !properties.isAlphabetic && properties.numericType == nil
      && self != "_"
  }
}
