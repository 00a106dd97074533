import CRE2

extension RegularExpressionError {
  /// Explains why RE2 refused a pattern.
  init(refused pattern: [UInt8], as compiled: borrowing CompiledPattern) {
    let place = compiled.placeOfProblem(in: pattern)
    let start = place?.lowerBound ?? pattern.count
    let end = place?.upperBound ?? pattern.count
    let refusal = Refusal(
      fragment: String(decoding: pattern[start..<end].prefix(60), as: UTF8.self),
      opening: String(decoding: pattern[start...].prefix(4), as: UTF8.self))
    self.init(refusal.message(for: compiled.problem), at: place, in: pattern)
  }
}

/// The refused part of a pattern, put into words.
private struct Refusal {
  /// What RE2 refused.
  let fragment: String

  /// The same place, four characters of it: RE2 stops at `(?<`, but what follows tells what was
  /// meant.
  let opening: String

  func message(for problem: CRE2Problem) -> String {
    switch problem {
    case .none, .internal:
      "the pattern cannot be compiled"
    case .tooLarge:
      """
      the pattern becomes too large when its repetitions are written out (limit: \
      \(RegularExpression.memoryLimit) bytes of memory); use smaller counts or fewer alternatives
      """
    case .badEscape:
      messageForEscape()
    case .badCharacterClass, .badCharacterRange:
      messageForClass()
    case .badGroup:
      messageForGroup()
    case .missingBracket:
      "“[” is never closed with “]”; for the character itself write “\\[”"
    case .missingParenthesis:
      "a “(” is never closed with “)”; for the character itself write “\\(”"
    case .unexpectedParenthesis:
      "“)” has no “(” before it; for the character itself write “\\)”"
    case .trailingBackslash:
      "the pattern ends in the middle of an escape; for a backslash itself write “\\\\”"
    case .nothingToRepeat:
      "“\(fragment)” has nothing before it to repeat; for the character itself put “\\” before it"
    case .badRepetitionSize:
      """
      “\(fragment)” is not a valid count: the first number must not exceed the second, and \
      neither may exceed 1000, multiplied by the counts of the groups around it
      """
    case .badRepetitionOperator:
      messageForRepetition()
    case .invalidUTF8:
      "the pattern is not valid UTF-8"
    case .badGroupName:
      """
      “\(fragment)” does not name a group: write “(?P<name>…)”, the name made of letters, digits \
      and “_”
      """
    }
  }

  private func messageForEscape() -> String {
    switch fragment.dropFirst().first {
    case "1", "2", "3", "4", "5", "6", "7", "8", "9", "k", "g":
      Self.notLinear("a back-reference")
    case "u", "U":
      "“\(fragment)” is not an escape: write a code point as “\\x{4E00}”"
    case "x":
      "“\(fragment)” is not a code point: write it as “\\x{4E00}”, at most 10FFFF"
    case "Z":
      "“\\Z” is not supported: write “\\z” for the end of the text"
    default:
      "“\(fragment)” is not an escape; for the character itself leave out the backslash"
    }
  }

  private func messageForClass() -> String {
    if fragment.hasPrefix("\\") {
      "“\(fragment)” is no Unicode category or script; known are for example “\\pL” and “\\p{Han}”"
    } else if fragment.hasPrefix("[:") {
      "“\(fragment)” is no class; known are for example “[:alpha:]” and “[:punct:]”"
    } else {
      "“\(fragment)” is not a valid range: the first character must come before the second"
    }
  }

  private func messageForRepetition() -> String {
    if fragment.hasSuffix("+") {
      """
      possessive repetition (“\(fragment)”) is not supported and not needed: nothing is ever tried \
      twice here; leave out the last “+”
      """
    } else {
      "“\(fragment)” repeats a repetition: put the inner one into a group, as in “(?:a{2}){3}”"
    }
  }

  private func messageForGroup() -> String {
    for (prefix, message) in Self.groups where opening.hasPrefix(prefix) {
      return message
    }
    return """
      “\(fragment)” does not begin a group: known are “(…)”, “(?:…)”, “(?P<name>…)” and the flags \
      i, m, s and U, as in “(?i)” or “(?i:…)”
      """
  }

  /// What other engines know, by its beginning; the longer beginning first.
  private static let groups = [
    ("(?=", notLinear("look-ahead")),
    ("(?!", notLinear("negative look-ahead")),
    ("(?<=", notLinear("look-behind")),
    ("(?<!", notLinear("negative look-behind")),
    ("(?P=", notLinear("a back-reference")),
    ("(?P>", notLinear("recursion")),
    ("(?R", notLinear("recursion")),
    ("(?(", notLinear("a conditional group")),
    ("(?<", "“(?<” does not name a group here: write “(?P<name>…)”"),
    ("(?'", "“(?'” does not name a group here: write “(?P<name>…)”"),
    ("(?>", "an atomic group is not supported and not needed: write “(?:…)”"),
    ("(?#", "a comment inside a pattern is not supported: leave it out"),
  ]

  private static func notLinear(_ feature: String) -> String {
    """
    \(feature) is not supported: every pattern must run in time proportional to the text, which \
    \(feature) would make impossible
    """
  }
}
