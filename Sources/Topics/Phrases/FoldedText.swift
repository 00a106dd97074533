import CEL

/// Text in the one form in which lexicons and documents are compared.
///
/// Letters are in lower case and narrow, Chinese characters simplified, Latin letters without their
/// accents (`ä` is `a`, `ß` is `ss`), quotation marks and dashes plain; any run of blanks is one
/// space, and none beside a Chinese character. Web addresses are left out: their words say nothing.
enum FoldedText {
  /// The text in that form.
  static func fold(_ text: some StringProtocol) -> String {
    let scalars = TextFolding.folded(String(text)).unicodeScalars
    var folded = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    // A blank is written once it is known that no Chinese character follows.
    var hasBlank = false
    var position = scalars.startIndex
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar == "h", let length = lengthOfAddress(scalars[position...]) {
        position = scalars.index(position, offsetBy: length)
        continue
      }
      position = scalars.index(after: position)
      if scalar.isBlank {
        hasBlank = hasBlank || last?.isIdeograph != true
        continue
      }
      let plain = scalar.hasPlainForm ? plainForms[scalar] : nil
      if plain?.isEmpty == true { continue }
      if hasBlank, !scalar.isIdeograph { folded.append(" ") }
      hasBlank = false
      if let plain {
        folded.append(contentsOf: plain.unicodeScalars)
      } else {
        folded.append(scalar)
      }
      last = scalar
    }
    if hasBlank { folded.append(" ") }
    return String(folded)
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

extension Unicode.Scalar {
  // What Unicode says of a character takes long to look up, so the frequent ones are known here.

  fileprivate var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var isIdeograph: Bool {
    (0x4E00...0x9FFF).contains(value) || !isASCII && properties.isIdeographic
  }

  /// Whether something else may stand for it.
  fileprivate var hasPlainForm: Bool { !isASCII && !(0x3000...0x9FFF).contains(value) }
}
