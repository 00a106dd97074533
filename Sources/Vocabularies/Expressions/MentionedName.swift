/// A name in the text of an expression.
package struct MentionedName: Hashable {
  package let name: String
  /// Whether an opening parenthesis follows.
  package let isCalled: Bool
  /// Whether it stands behind a dot.
  package let isMember: Bool

  /// The names in an expression, in the order of the text; string literals are left out.
  ///
  /// The expression need not be correct.
  package static func all(in source: String) -> [MentionedName] {
    var names: [MentionedName] = []
    var rest = Array(source.utf8)[...]
    var isBehindDot = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        skipLiteral(&rest)
      } else if byte.isLetterOrDigit || byte == UInt8(ascii: "_") {
        let word = rest.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
        rest = rest.dropFirst(word.count)
        if !byte.isDigit {
          let next = rest.first { $0 != UInt8(ascii: " ") }
          names.append(
            MentionedName(
              name: String(decoding: word, as: UTF8.self),
              isCalled: next == UInt8(ascii: "("), isMember: isBehindDot))
        }
        isBehindDot = false
      } else {
        isBehindDot = byte == UInt8(ascii: ".")
        rest.removeFirst()
      }
    }
    return names
  }

  private static func skipLiteral(_ rest: inout ArraySlice<UInt8>) {
    let quote = rest.removeFirst()
    while let byte = rest.popFirst(), byte != quote {
      if byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
    }
  }
}
