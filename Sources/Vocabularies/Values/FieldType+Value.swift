public import LocatedYAML

extension FieldType {
  /// Reads a scalar as a value of this type.
  ///
  /// Lists, blocks and references have no single value; for them every node is a mismatch.
  ///
  /// - Throws: What is wrong, in words for the person who wrote it.
  public func value(of node: Node) throws(ValueMismatch) -> FieldValue {
    guard let scalar = node.scalar, scalar.resolved != .null else {
      throw ValueMismatch(.wrongType, "expected \(kind), found \(node.kind)")
    }
    switch (self, scalar.resolved) {
    case (.text, _), (.path, _): return .text(scalar.text)
    case (.boolean, .boolean(let value)): return .boolean(value)
    case (.integer, .integer(let value)): return .integer(value)
    case (.number, .integer(let value)): return .number(Double(value))
    case (.number, .number(let value)) where value.isFinite: return .number(value)
    case (.id, _): return .text(try Self.identifier(scalar.text))
    case (.country, _): return .text(try Self.country(scalar))
    case (.word(let words), _): return .text(try words.word(scalar.text))
    case (.date, _): return .date(try Self.date(scalar.text))
    case (.period(let words), _): return .period(try Self.period(scalar.text, or: words))
    default: throw mismatch(node, scalar.text)
    }
  }

  /// The type in words, with an article.
  public var kind: String {
    switch self {
    case .text: "a text"
    case .boolean: "`true` or `false`"
    case .integer: "a whole number"
    case .number: "a number"
    case .date: "a date"
    case .period: "a period"
    case .country: "a country"
    case .id: "an identifier"
    case .word: "a word"
    case .path: "a path"
    case .record: "a block"
    case .reference(let name): "the identifier of a \(name)"
    case .list: "a list"
    case .points: "a map of points"
    }
  }

  // MARK: Types with a form of their own

  private static func identifier(_ text: String) throws(ValueMismatch) -> String {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy(\.isAllowedInIdentifier) else {
      throw ValueMismatch(
        .invalidName, "`\(text)` cannot be an identifier",
        hint: "an identifier has letters, digits, `_` and `-` only")
    }
    return text
  }

  private static func country(_ scalar: Scalar) throws(ValueMismatch) -> String {
    let text = scalar.text
    if text.utf8.count == 2, text.utf8.allSatisfy(\.isLetter) {
      let code = text.uppercased()
      if code == text { return text }
      throw ValueMismatch(
        .wrongType, "a country is written in capital letters", hint: "did you mean `\(code)`?")
    }
    if case .boolean = scalar.resolved {
      throw ValueMismatch(
        .wrongType, "`\(text)` is a boolean, expected a country",
        hint: "Norway is written `NO`; a country is two capital letters")
    }
    throw ValueMismatch(
      .wrongType, "`\(text)` is not a country",
      hint: "a country is two capital letters by ISO 3166, such as `DE` or `CN`")
  }

  private static func date(_ text: String) throws(ValueMismatch) -> CalendarDate {
    do {
      return try CalendarDate(text)
    } catch {
      switch error {
      case .noSuchDay:
        throw ValueMismatch(.invalidDate, "no calendar has the day `\(text)`")
      case .malformed:
        throw ValueMismatch(
          .invalidDate, "`\(text)` is not a date",
          hint: "write year, month and day like `2026-05-01`")
      }
    }
  }

  private static func period(_ text: String, or words: Words?) throws(ValueMismatch) -> Period {
    if let words, words.label(of: text) != nil { return Period(word: text) }
    do {
      return try Period(text)
    } catch {
      switch error {
      case .tooLong:
        throw ValueMismatch(
          .invalidPeriod, "the period `\(text)` is longer than \(Period.daysOfNever) days")
      case .malformed(let suggestion):
        let tokens = words?.words.map(\.token) ?? []
        let form = "write it like `P30D`, `PT24H` or `P1Y6M`"
        throw ValueMismatch(
          .invalidPeriod, "`\(text)` is not a period",
          hint: suggestion.map { "did you mean `\($0)`?" } ?? .didYouMean(text, among: tokens)
            ?? (tokens.isEmpty ? form : "\(form), or one of \(tokens.listed())"))
      }
    }
  }

  private func mismatch(_ node: Node, _ text: String) -> ValueMismatch {
    var hint: String?
    switch (self, text.lowercased()) {
    case (.boolean, "yes"), (.boolean, "on"), (.boolean, "y"): hint = "write `true`"
    case (.boolean, "no"), (.boolean, "off"), (.boolean, "n"): hint = "write `false`"
    case (.boolean, "true"), (.boolean, "false"):
      hint = "write `\(text.lowercased())` without quotes"
    case (.integer, let digits), (.number, let digits):
      hint = Self.plainNumber(digits).map { number in
        number == digits ? "write `\(number)` without quotes" : "write `\(number)`"
      }
    default: break
    }
    return ValueMismatch(
      .wrongType, "expected \(kind), found \(node.kind): `\(text)`", hint: hint)
  }

  /// The digits of a whole number that is written with quotes or separators.
  private static func plainNumber(_ text: String) -> String? {
    let separators: Set<Unicode.Scalar> = [",", ".", " ", "'", "_", "\u{A0}", "\u{202F}"]
    let groups = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      separators.contains($0)
    }
    guard let first = groups.first, (1...3).contains(first.count) || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = groups.joined()
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return String(String.UnicodeScalarView(digits))
  }
}

extension Words {
  fileprivate func word(_ text: String) throws(ValueMismatch) -> String {
    if label(of: text) != nil { return text }
    let tokens = words.map(\.token)
    throw ValueMismatch(
      .unknownWord, "`\(text)` is not one of the words of `\(name)`",
      hint: .didYouMean(text, among: tokens) ?? "the words are \(tokens.listed())")
  }
}

extension Unicode.Scalar {
  fileprivate var isAllowedInIdentifier: Bool {
    properties.isAlphabetic || properties.numericType != nil || self == "_" || self == "-"
  }
}
