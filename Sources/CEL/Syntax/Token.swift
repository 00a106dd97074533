/// A piece of an expression's text.
struct Token {
  enum Kind: Equatable {
    case identifier
    /// An identifier in backticks, allowed after a dot.
    case quotedIdentifier
    case int, uint, double
    case string, bytes
    case symbol(Symbol)
    case end
  }

  enum Symbol: UInt8 {
    case dot, comma, colon, question
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
    case plus, minus, star, slash, percent, not
    case and, or, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  }

  let kind: Kind
  let start: Int
  let end: Int
}
