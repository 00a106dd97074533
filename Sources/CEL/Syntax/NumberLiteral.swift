/// Reads the numbers of the language.
enum NumberLiteral {
  /// The literal that digits stand for; `nil` if it is out of range.
  static func value(
    of digits: String, kind: Token.Kind, isNegative: Bool
  ) -> SyntaxTree.Literal? {
    switch kind {
    case .double:
      Double(isNegative ? "-" + digits : digits).map(SyntaxTree.Literal.double)
    case .uint: magnitude(digits.dropLast()).map(SyntaxTree.Literal.uint)
    default: magnitude(digits[...]).flatMap { integer($0, isNegative) }
    }
  }

  private static func magnitude(_ digits: Substring) -> UInt64? {
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    return isHexadecimal ? UInt64(digits.dropFirst(2), radix: 16) : UInt64(digits)
  }

  private static func integer(_ magnitude: UInt64, _ isNegative: Bool) -> SyntaxTree.Literal? {
    guard isNegative else { return Int64(exactly: magnitude).map(SyntaxTree.Literal.int) }
    guard magnitude <= Int64.min.magnitude else { return nil }
    return .int(magnitude == Int64.min.magnitude ? .min : -Int64(magnitude))
  }
}
