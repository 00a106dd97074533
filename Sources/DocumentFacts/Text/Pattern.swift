import RegularExpressions

/// A pattern of this module, looked for in comparable text.
struct Pattern: Sendable {
  private let expression: RegularExpression
  private let groups: Int

  /// Compiles a pattern that is part of the program.
  ///
  /// Patterns are written for text in lower case with ordinary digits and signs.
  init(_ source: String) {
    do {
      expression = try RegularExpression(source)
      groups = expression.captureCount
    } catch {
      preconditionFailure("\(source): \(error)")
    }
  }

  /// Where a pattern matches.
  struct Match {
    /// The bytes of the whole match.
    let range: Range<Int>
    /// Those of the first group that took part.
    let captured: Range<Int>?

    fileprivate init(_ match: RegularExpressionMatch) {
      range = match.range
      captured = match.groups.lazy.compactMap(\.self).first
    }
  }

  /// The leftmost match.
  func firstMatch(in text: ComparableText) -> Match? {
    text.bytes.withUnsafeBufferPointer { bytes in
      expression.firstMatch(in: bytes, groups: groups).map(Match.init)
    }
  }

  /// All matches from left to right.
  func allMatches(in text: ComparableText) -> [Match] {
    text.bytes.withUnsafeBufferPointer { bytes in
      expression.allMatches(in: bytes, groups: groups).map(Match.init)
    }
  }
}

extension Pattern {
  /// A pattern for any of some texts in comparable form, as words of their own where they are
  /// Latin; `nil` if there are none.
  static func words(_ texts: some Collection<String>) -> Pattern? {
    anyWord(of: texts).map { Pattern($0) }
  }

  /// The source of such a pattern, without groups.
  static func anyWord(of texts: some Collection<String>) -> String? {
    guard !texts.isEmpty else { return nil }
    // Of two texts that begin alike, the longer one has to come first.
    return texts.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { text in
      let scalars = text.unicodeScalars
      let start = scalars.first?.isASCIILetterOrDigit == true ? "\\b" : ""
      let end = scalars.last?.isASCIILetterOrDigit == true ? "\\b" : ""
      return start + escaped(text) + end
    }.joined(separator: "|")
  }

  /// A pattern that matches a text as it is.
  static func escaped(_ text: String) -> String {
    var pattern = ""
    for scalar in text.unicodeScalars {
      let isPlain = !scalar.isASCII || scalar.isASCIILetterOrDigit || scalar == " "
      if !isPlain { pattern.append("\\") }
      pattern.unicodeScalars.append(scalar)
    }
    return pattern
  }
}

extension Unicode.Scalar {
  /// Whether `\b` sees the character as part of a word.
  var isASCIILetterOrDigit: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
