import Documents

/// How long a document is, and how it is divided.
enum TextMeasures {
  /// How many words it has, each Chinese character counting as one.
  static func wordCount(of document: PolicyDocument) -> Int {
    document.passages.reduce(0) { $0 + wordCount(of: $1.text) }
  }

  private static func wordCount(of text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        count += 1
        isInWord = false
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if !isInWord { count += 1 }
        isInWord = true
      } else if !joiners.contains(scalar) {
        isInWord = false
      }
    }
    return count
  }

  /// Signs that divide no word.
  private static let joiners: Set<Unicode.Scalar> = ["'", "’", "-", "\u{AD}"]

  /// What heads its sections, from the beginning to the end.
  static func headings(of document: PolicyDocument) -> [Passage] {
    document.root.subtree.compactMap(\.heading)
  }
}
