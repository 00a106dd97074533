/// The YAML 1.2 core schema: which value a scalar's text stands for.
///
/// Works on bytes: nearly every scalar of a file is decided by its first one.
enum CoreSchema {
  /// The tags of the core schema that a scalar can carry.
  enum Tag: String {
    case null = "tag:yaml.org,2002:null"
    case boolean = "tag:yaml.org,2002:bool"
    case integer = "tag:yaml.org,2002:int"
    case number = "tag:yaml.org,2002:float"
    case string = "tag:yaml.org,2002:str"
  }

  /// The value of plain text without a tag.
  static func value(of text: String) -> Scalar.Value {
    var text = text
    return text.withUTF8 { value(of: $0) }
  }

  /// The value of text with an explicit tag, or `nil` where the text is nothing of that kind.
  static func value(of text: String, taggedAs tag: Tag) -> Scalar.Value? {
    switch (tag, value(of: text)) {
    case (.string, _): .string
    case (.null, .null): .null
    case (.boolean, .boolean(let boolean)): .boolean(boolean)
    case (.integer, .integer(let integer)): .integer(integer)
    case (.number, .integer(let integer)): .number(Double(integer))
    case (.number, .number(let number)): .number(number)
    default: nil
    }
  }

  private static func value(of text: UnsafeBufferPointer<UInt8>) -> Scalar.Value {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return number(text) ?? .string
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      return text.count <= 5 ? word(String(decoding: text, as: UTF8.self)) : .string
    default:
      return .string
    }
  }

  private static func word(_ text: String) -> Scalar.Value {
    switch text {
    case "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: .string
    }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Scalar.Value? {
    if text.starts(with: "0x".utf8) { return integer(text.dropFirst(2), radix: 16) }
    if text.starts(with: "0o".utf8) { return integer(text.dropFirst(2), radix: 8) }

    let isSigned = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
    let isNegative = text[0] == UInt8(ascii: "-")
    let magnitude = isSigned ? text.dropFirst() : text[...]
    switch DecimalForm(of: magnitude) {
    case .integer:
      let digits = String(decoding: text, as: UTF8.self)
      return Int64(digits).map { .integer($0) } ?? Double(digits).map { .number($0) }
    case .fraction:
      return Double(String(decoding: text, as: UTF8.self)).map { .number($0) }
    case .none:
      break
    }

    switch String(decoding: magnitude.prefix(5), as: UTF8.self) {
    case ".inf", ".Inf", ".INF": return .number(isNegative ? -.infinity : .infinity)
    case ".nan", ".NaN", ".NAN": return isSigned ? nil : .number(.nan)
    default: return nil
    }
  }

  /// The digits of an octal or hexadecimal number, which has no sign.
  private static func integer(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: UInt32
  ) -> Scalar.Value? {
    guard !digits.isEmpty else { return nil }
    var exact: Int64? = 0
    var rounded = 0.0
    for byte in digits {
      guard let digit = byte.hexadecimalDigit, digit < radix else {
        return nil
      }
      rounded = rounded * Double(radix) + Double(digit)
      exact = exact.flatMap { value in
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: Int64(radix))
        let (sum, isJustTooLarge) = product.addingReportingOverflow(Int64(digit))
        return isTooLarge || isJustTooLarge ? nil : sum
      }
    }
    return exact.map { .integer($0) } ?? .number(rounded)
  }
}

/// How a decimal number without its sign is written.
private enum DecimalForm {
  /// Digits only.
  case integer

  /// With a decimal point, an exponent or both.
  case fraction

  /// `nil` where the text is no decimal number.
  init?(of text: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = text
    let whole = rest.removeDigits()
    guard !rest.isEmpty else {
      guard whole > 0 else { return nil }
      self = .integer
      return
    }

    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard rest.removeDigits() + whole > 0 else { return nil }
    } else if whole == 0 {
      return nil
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard rest.removeDigits() > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self = .fraction
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Drops the decimal digits at the beginning and says how many there were.
  fileprivate mutating func removeDigits() -> Int {
    let digits = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    removeFirst(digits)
    return digits
  }
}
