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
      guard ends(with: scalar, before: position, in: text[start...]) else { continue }
      // Quotation marks and brackets that close belong to what they close.
      while position < scalars.endIndex, closing.contains(scalars[position]) {
        position = scalars.index(after: position)
      }
      append(text[start..<position], to: &sentences)
      start = position
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
    with scalar: Unicode.Scalar, before position: String.Index, in text: Substring
  ) -> Bool {
    switch scalar {
    case "。", "！", "？", "；": return true
    case "!", "?", ".":
      guard position < text.endIndex, text.unicodeScalars[position] == " " else { return false }
      guard scalar == "." else { return true }
      let following = text[position...].unicodeScalars.first { $0 != " " }
      guard let following, !following.properties.isLowercase else { return false }
      let word = text[..<position].dropLast().split(separator: " ").last ?? ""
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
