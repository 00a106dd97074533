/// Cuts an expression's text into tokens, one at a time.
struct Lexer {
  private let source: Source
  private var position = 0

  init(_ source: Source) { self.source = source }

  private var current: UInt8? { peek(0) }

  private func peek(_ distance: Int) -> UInt8? {
    let index = position + distance
    return index < source.bytes.count ? source.bytes[index] : nil
  }

  /// The next token; the end has one too.
  mutating func next() throws(CompilationError) -> Token {
    skipBlanks()
    let start = position
    guard let first = current else { return Token(kind: .end, start: start, end: start) }
    let kind: Token.Kind =
      if first.isIdentifierStart {
        try identifierOrQuoted()
      } else if first.decimalDigit != nil || (first == UInt8(ascii: ".") && startsFraction) {
        try number()
      } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        try quoted(isRaw: false, kind: .string)
      } else if first == UInt8(ascii: "`") {
        try backticks()
      } else {
        .symbol(try symbol(first))
      }
    return Token(kind: kind, start: start, end: position)
  }

  private var startsFraction: Bool { peek(1)?.decimalDigit != nil }

  private mutating func skipBlanks() {
    while let byte = current {
      if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
      } else if byte == 0x20 || (0x09...0x0d).contains(byte) && byte != 0x0b {
        position += 1
      } else {
        return
      }
    }
  }

  // MARK: Names and prefixed literals

  private mutating func identifierOrQuoted() throws(CompilationError) -> Token.Kind {
    let start = position
    while let byte = current, byte.isIdentifierPart { position += 1 }
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return .identifier
    }
    let prefix = String(decoding: source.bytes[start..<position], as: UTF8.self).lowercased()
    switch prefix {
    case "r": return try quoted(isRaw: true, kind: .string)
    case "b": return try quoted(isRaw: false, kind: .bytes)
    case "br", "rb": return try quoted(isRaw: true, kind: .bytes)
    default: return .identifier
    }
  }

  private mutating func backticks() throws(CompilationError) -> Token.Kind {
    let start = position
    position += 1
    while let byte = current, byte != UInt8(ascii: "`") {
      guard byte.isIdentifierPart || [".", "-", "/", " "].contains(Unicode.Scalar(byte)) else {
        throw failure(at: position, "this character cannot stand in a quoted field name")
      }
      position += 1
    }
    guard current != nil, position > start + 1 else {
      throw failure(at: start, "a field name in backticks must not be empty or left open")
    }
    position += 1
    return .quotedIdentifier
  }

  // MARK: Numbers

  private mutating func number() throws(CompilationError) -> Token.Kind {
    let start = position
    if current == UInt8(ascii: "0"), let x = peek(1), x | 0x20 == UInt8(ascii: "x") {
      position += 2
      let digits = position
      while let byte = current, byte.hexadecimalDigit != nil { position += 1 }
      guard position > digits else { throw failure(at: start, "a hexadecimal number needs digits") }
      return try integerKind(start)
    }
    skipDigits()
    var isDouble = false
    if current == UInt8(ascii: "."), peek(1)?.decimalDigit != nil {
      isDouble = true
      position += 1
      skipDigits()
    }
    if let e = current, e | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1)
      let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
      guard peek(isSigned ? 2 : 1)?.decimalDigit != nil else {
        throw failure(at: start, "an exponent needs digits")
      }
      isDouble = true
      position += isSigned ? 2 : 1
      skipDigits()
    }
    return isDouble ? try end(of: .double, start) : try integerKind(start)
  }

  private mutating func integerKind(_ start: Int) throws(CompilationError) -> Token.Kind {
    if let suffix = current, suffix | 0x20 == UInt8(ascii: "u") {
      position += 1
      return try end(of: .uint, start)
    }
    return try end(of: .int, start)
  }

  private func end(of kind: Token.Kind, _ start: Int) throws(CompilationError) -> Token.Kind {
    if let byte = current, byte.isIdentifierPart {
      throw failure(at: start, "a number must not run into a name")
    }
    return kind
  }

  private mutating func skipDigits() {
    while current?.decimalDigit != nil { position += 1 }
  }

  // MARK: Quoted text

  private mutating func quoted(isRaw: Bool, kind: Token.Kind) throws(CompilationError) -> Token.Kind
  {
    let start = position
    guard let quote = current else { return kind }
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    while let byte = current {
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 3 : 1
        return kind
      }
      if !isTriple, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      position += byte == UInt8(ascii: "\\") && !isRaw ? 2 : 1
    }
    throw failure(at: start, "the text that begins here is not closed")
  }

  // MARK: Symbols

  private mutating func symbol(_ first: UInt8) throws(CompilationError) -> Token.Symbol {
    if let second = peek(1), let symbol = Self.longSymbols[UInt16(first) << 8 | UInt16(second)] {
      position += 2
      return symbol
    }
    guard let symbol = Self.shortSymbols[first] else {
      throw failure(at: position, Self.complaint(about: first))
    }
    position += 1
    return symbol
  }

  private static func complaint(about byte: UInt8) -> String {
    switch Unicode.Scalar(byte) {
    case "=": "'=' is no operator; compare with '=='"
    case "&": "'&' is no operator; 'and' is written '&&'"
    case "|": "'|' is no operator; 'or' is written '||'"
    default:
      byte < 0x80
        ? "unexpected character '\(Unicode.Scalar(byte))'"
        : "unexpected character; names are written in ASCII letters, text in quotes"
    }
  }

  private static let shortSymbols: [UInt8: Token.Symbol] = [
    UInt8(ascii: "."): .dot, UInt8(ascii: ","): .comma, UInt8(ascii: ":"): .colon,
    UInt8(ascii: "?"): .question, UInt8(ascii: "("): .openParenthesis,
    UInt8(ascii: ")"): .closeParenthesis, UInt8(ascii: "["): .openBracket,
    UInt8(ascii: "]"): .closeBracket, UInt8(ascii: "{"): .openBrace,
    UInt8(ascii: "}"): .closeBrace, UInt8(ascii: "+"): .plus, UInt8(ascii: "-"): .minus,
    UInt8(ascii: "*"): .star, UInt8(ascii: "/"): .slash, UInt8(ascii: "%"): .percent,
    UInt8(ascii: "!"): .not, UInt8(ascii: "<"): .less, UInt8(ascii: ">"): .greater,
  ]

  private static let longSymbols: [UInt16: Token.Symbol] = {
    let pairs: [(String, Token.Symbol)] = [
      ("&&", .and), ("||", .or), ("==", .equal), ("!=", .notEqual), ("<=", .lessOrEqual),
      (">=", .greaterOrEqual),
    ]
    return Dictionary(
      uniqueKeysWithValues: pairs.map { text, symbol in
        (text.utf8.reduce(0) { $0 << 8 | UInt16($1) }, symbol)
      })
  }()

  private func failure(at offset: Int, _ message: String) -> CompilationError {
    CompilationError(issues: [source.issue(at: offset, message)])
  }
}

extension UInt8 {
  var isIdentifierStart: Bool {
    self == UInt8(ascii: "_")
      || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
  }

  var isIdentifierPart: Bool { isIdentifierStart || decimalDigit != nil }

  /// The value of an ASCII hexadecimal digit.
  var hexadecimalDigit: UInt32? {
    if let digit = decimalDigit { return UInt32(digit) }
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f")
      ? UInt32(lower - UInt8(ascii: "a")) + 10 : nil
  }
}
