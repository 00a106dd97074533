#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Doubles as decimal numbers.
enum DecimalNotation {
  enum Style {
    /// `123.450`
    case fixed
    /// `1.234500e+02`
    case scientific
  }

  /// A number with exactly so many digits behind the point, rounded half to even.
  static func rounded(_ value: Double, _ style: Style, _ precision: Int) -> String {
    if let name = nameOfSpecial(value) { return name }
    let pattern = style == .fixed ? "%.*f" : "%.*e"
    // The greatest double has 309 digits before the point.
    var buffer = [CChar](repeating: 0, count: max(0, precision) + 330)
    let length = withVaList([Int32(clamping: precision), value]) {
      vsnprintf(&buffer, buffer.count, pattern, $0)
    }
    let digits = buffer.prefix(max(0, min(Int(length), buffer.count - 1)))
    return String(
      // The point is a comma where the process has set such a locale.
      decoding: digits.map { $0 == 0x2c ? 0x2e : UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A number in as few digits as tell it from every other, without an exponent.
  static func plain(_ value: Double) -> String {
    if let name = nameOfSpecial(value) { return name }
    let text = value.magnitude.description
    let parts = text.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let digits = whole + fraction
    let point = whole.utf8.count + exponent
    let sign = value.sign == .minus ? "-" : ""
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.utf8.count {
      return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  private static func nameOfSpecial(_ value: Double) -> String? {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return nil
  }
}
