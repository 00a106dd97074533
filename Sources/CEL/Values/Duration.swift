/// A span of time of up to about 292 years, exact to the nanosecond.
public struct Duration: Sendable, Hashable, Comparable {
  /// The whole length in nanoseconds.
  public let nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// A duration from seconds and a fraction of the same sign; `nil` if it is too long.
  public init?(seconds: Int64, nanoseconds: Int64) {
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return nil }
    let (sum, sumOverflow) = whole.addingReportingOverflow(nanoseconds)
    guard !sumOverflow else { return nil }
    self.nanoseconds = sum
  }

  public static func < (left: Duration, right: Duration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}

extension Duration: CustomStringConvertible {
  /// The length in seconds, such as `90s` or `-0.5s`.
  public var description: String {
    let magnitude = nanoseconds.magnitude
    let seconds = magnitude / 1_000_000_000
    let sign = nanoseconds < 0 ? "-" : ""
    return sign + "\(seconds)" + fractionText(magnitude % 1_000_000_000) + "s"
  }
}

/// A decimal point and the digits of `nanoseconds` without trailing zeros; empty for 0.
func fractionText(_ nanoseconds: some UnsignedInteger) -> String {
  guard nanoseconds > 0 else { return "" }
  let digits = String(nanoseconds)
  var text = String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
  while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
  return "." + text
}

extension Duration {
  /// Reads the notation of the language: signed decimal numbers with units, such as `1h30m`,
  /// `-1.5s`, `100ms`.
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    var isNegative = false
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    if rest.elementsEqual([UInt8(ascii: "0")]) {
      self.init(nanoseconds: 0)
      return
    }
    guard !rest.isEmpty else { return nil }
    var total: UInt64 = 0
    while !rest.isEmpty {
      guard let part = Self.readPart(&rest) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
    }
    if isNegative {
      guard total <= Int64.min.magnitude else { return nil }
      self.init(nanoseconds: total == Int64.min.magnitude ? .min : -Int64(total))
    } else {
      guard total <= UInt64(Int64.max) else { return nil }
      self.init(nanoseconds: Int64(total))
    }
  }

  /// Reads one number with its unit, in nanoseconds.
  private static func readPart(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var whole: UInt64 = 0
    var digitCount = 0
    var fraction: UInt64 = 0
    var scale: UInt64 = 1
    while let digit = rest.first?.decimalDigit {
      let (times, overflow) = whole.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = times.addingReportingOverflow(digit)
      guard !overflow, !sumOverflow else { return nil }
      whole = sum
      digitCount += 1
      rest = rest.dropFirst()
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      while let digit = rest.first?.decimalDigit {
        if scale < 1_000_000_000_000 {
          fraction = fraction * 10 + digit
          scale *= 10
        }
        digitCount += 1
        rest = rest.dropFirst()
      }
    }
    guard digitCount > 0, let unit = readUnit(&rest) else { return nil }
    let (wholePart, overflow) = whole.multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    let fractionPart = fraction.multipliedFullWidth(by: unit)
    guard fractionPart.high < scale else { return nil }
    let (sum, sumOverflow) = wholePart.addingReportingOverflow(
      scale.dividingFullWidth(fractionPart).quotient)
    return sumOverflow ? nil : sum
  }

  private static let units: [(name: [UInt8], nanoseconds: UInt64)] = [
    ("ns", 1), ("us", 1_000), ("µs", 1_000), ("μs", 1_000), ("ms", 1_000_000),
    ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func readUnit(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    let name = rest.prefix { $0.decimalDigit == nil && $0 != UInt8(ascii: ".") }
    rest = rest.dropFirst(name.count)
    return units.first { $0.name.elementsEqual(name) }?.nanoseconds
  }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var decimalDigit: UInt64? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
      ? UInt64(self - UInt8(ascii: "0")) : nil
  }
}
