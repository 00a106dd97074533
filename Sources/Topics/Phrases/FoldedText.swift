import CEL

/// Text in the one form in which lexicons and documents are compared.
///
/// Letters are in lower case and narrow, Chinese characters simplified, Latin letters without their
/// accents (`ä` is `a`, `ß` is `ss`), quotation marks and dashes plain; any run of blanks is one
/// space, and none beside a Chinese character. Web addresses are left out: their words say nothing.
enum FoldedText {
  /// The text in that form.
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    var rest = TextFolding.folded(String(text)).unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "h", let length = lengthOfAddress(rest) {
        rest = rest.dropFirst(length)
        continue
      }
      rest.removeFirst()
      if scalar.properties.isWhitespace {
        let isBesideIdeograph = folded.unicodeScalars.last?.properties.isIdeographic ?? false
        if !isBesideIdeograph, folded.utf8.last != UInt8(ascii: " ") { folded.append(" ") }
        continue
      }
      if scalar.properties.isIdeographic, folded.utf8.last == UInt8(ascii: " ") {
        folded.removeLast()
      }
      if let plain = plainForms[scalar] {
        folded.append(plain)
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// How many characters the web address has that a text begins with.
  private static func lengthOfAddress(_ text: Substring.UnicodeScalarView) -> Int? {
    guard
      text.starts(with: "http://".unicodeScalars) || text.starts(with: "https://".unicodeScalars)
    else { return nil }
    return text.prefix { (0x21...0x7E).contains($0.value) }.count
  }

  /// What stands for letters with accents, quotation marks and dashes.
  private static let plainForms: [Unicode.Scalar: String] = {
    let groups: [(plain: String, forms: String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"),
      ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşš"), ("ss", "ß"), ("t", "ţť"), ("u", "ùúûüũūŭůűų"),
      ("y", "ýÿ"), ("z", "źżž"), ("'", "‘’‚‛′"), ("\"", "“”„«»″"), ("-", "‐‑‒–—―"),
      ("", "\u{AD}\u{200B}\u{FEFF}"),
    ]
    var forms: [Unicode.Scalar: String] = [:]
    for group in groups {
      for form in group.forms.unicodeScalars { forms[form] = group.plain }
    }
    return forms
  }()
}
