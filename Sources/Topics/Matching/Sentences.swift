import Documents

/// Divides texts into sentences.
///
/// A sentence ends at `。`, `！`, `？` or `；`, or at `.`, `!` or `?` before a blank, unless the full
/// stop only ends an abbreviation.
enum Sentences {
  /// The sentences of a text in their order, without blanks around them; none is empty.
  static func of(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    let scalars = text.unicodeScalars
    var position = start
    while position < scalars.endIndex {
      let scalar = scalars[position]
      position = scalars.index(after: position)
      // Quotation marks and brackets that close belong to what they close.
      let end = scalars[position...].firstIndex { !closing.contains($0) } ?? scalars.endIndex
      guard ends(with: scalar, in: text[start..<position], before: scalars[end...]) else {
        continue
      }
      append(text[start..<end], to: &sentences)
      start = end
      position = end
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  private static let closing: Set<Unicode.Scalar> = ["”", "’", "』", "」", "）", ")", "\"", "】"]

  /// Words, and parts of words, after which a full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "abs", "art", "ave", "bspw", "bzw", "ca", "co", "corp", "dr", "etc", "evtl", "ggf", "inc",
    "inkl", "jr", "ltd", "max", "mind", "mr", "mrs", "no", "nr", "sog", "sr", "st", "tel", "usw",
    "vgl",
  ]

  /// German words before a number with a full stop, which is “the tenth” and not “ten”.
  private static let wordsBeforeOrdinals: Set<String> = [
    "ab", "am", "bis", "das", "dem", "den", "der", "des", "die", "im", "seit", "vom", "zum", "zur",
  ]

  private static func ends(
    with scalar: Unicode.Scalar, in text: Substring, before rest: Substring.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case "。", "！", "？", "；": return true
    case "!", "?", ".":
      guard rest.first == " " else { return false }
      guard scalar == "." else { return true }
      guard let next = rest.first(where: { $0 != " " }), !next.properties.isLowercase else {
        return false
      }
      return !isSpared(text.dropLast(), before: Substring(rest))
    default: return false
    }
  }

  /// Whether a full stop behind a text belongs to its last word.
  private static func isSpared(_ text: Substring, before rest: Substring) -> Bool {
    let words = text.suffix(80).split(separator: " ")
    let word = (words.last ?? "").drop { !$0.isLetter && !$0.isNumber }.lowercased()
    if !word.isEmpty, word.allSatisfy(\.isNumber) {
      // A number at the beginning counts the parts of a text.
      guard words.count > 1 else { return true }
      let next = rest.drop { $0 == " " }.prefix { $0 != " " }.lowercased()
      return wordsBeforeOrdinals.contains(words[words.count - 2].lowercased())
        || MonthNames.german.contains(next)
    }
    // Single letters are “e.g.”, “z. B.” or somebody's first name.
    return abbreviations.contains(word) || word.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  private static func append(_ text: Substring, to sentences: inout [Substring]) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return }
    sentences.append(text[first...last])
  }
}
