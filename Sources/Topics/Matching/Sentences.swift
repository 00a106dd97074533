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
    "abs", "art", "bzw", "ca", "dr", "etc", "ggf", "inc", "ltd", "mr", "mrs", "no", "nr", "sog",
    "st", "usw", "vgl",
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
      let word = text.dropLast().split(separator: " ").last ?? ""
      return word.unicodeScalars.count > 1 && !word.contains(".")
        && !abbreviations.contains(word.lowercased())
    default: return false
    }
  }

  private static func append(_ text: Substring, to sentences: inout [Substring]) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return }
    sentences.append(text[first...last])
  }
}
