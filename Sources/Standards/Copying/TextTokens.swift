import CEL

/// A text as a row of words and Chinese characters; spelling that makes no difference to a reader
/// (case, width, traditional forms, punctuation, white space) makes none here.
struct TextTokens {
  struct Token {
    /// The word or character, by its number in a ``TokenNumbers``.
    let number: Int
    /// Whether it is a word rather than a Chinese character.
    let isWord: Bool
    let line: Int
    /// In code points from 1.
    let column: Int
  }

  private(set) var tokens: [Token] = []

  init(_ text: String, _ numbers: inout TokenNumbers) {
    var line = 1
    var column = 0
    var word = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    func finishWord(_ tokens: inout [Token], _ numbers: inout TokenNumbers) {
      guard !word.isEmpty else { return }
      tokens.append(
        Token(
          number: numbers.number(of: String(word)), isWord: true, line: line,
          column: column - word.count))
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      column += 1
      if scalar.isPartOfWord {
        word.append(scalar)
      } else {
        finishWord(&tokens, &numbers)
        if scalar.properties.isIdeographic {
          tokens.append(
            Token(
              number: numbers.number(of: String(scalar)), isWord: false, line: line,
              column: column))
        }
      }
      if scalar == "\n" || scalar == "\r" {
        if !(scalar == "\n" && previous == "\r") { line += 1 }
        column = 0
      }
      previous = scalar
    }
    column += 1
    finishWord(&tokens, &numbers)
  }
}

/// Numbers for words and characters, the same for those that differ only in how they are written.
struct TokenNumbers {
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String] = []

  mutating func number(of text: String) -> Int {
    let folded = TextFolding.folded(text)
    if let known = numbers[folded] { return known }
    numbers[folded] = texts.count
    texts.append(folded)
    return texts.count - 1
  }
}

extension Unicode.Scalar {
  /// Whether the character belongs to a word that is written without spaces in it.
  fileprivate var isPartOfWord: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
        || (0x61...0x7A).contains(value)
    }
    return !properties.isIdeographic
      && (properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark)
  }
}
