/// A moment between 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999999999Z.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int64
  /// Nanoseconds within the second, 0 to 999,999,999.
  public let nanoseconds: Int32

  static let earliestSecond: Int64 = -62_135_596_800
  static let latestSecond: Int64 = 253_402_300_799

  /// A moment; `nil` outside of the years 1 to 9999.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard (Self.earliestSecond...Self.latestSecond).contains(seconds),
      (0..<1_000_000_000).contains(nanoseconds)
    else { return nil }
    self.init(uncheckedSeconds: seconds, nanoseconds: nanoseconds)
  }

  init(uncheckedSeconds seconds: Int64, nanoseconds: Int32) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The beginning of a day in UTC; `nil` for a day that no calendar has.
  public init?(year: Int, month: Int, day: Int) {
    guard let days = CivilDate(year: year, month: month, day: day)?.daysSince1970 else {
      return nil
    }
    self.init(seconds: days * 86_400)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

// MARK: - Arithmetic

extension Timestamp {
  /// The moment a duration later; `nil` outside of the years 1 to 9999.
  func adding(_ duration: Duration) -> Timestamp? {
    var (seconds, fraction) = duration.nanoseconds.quotientAndRemainder(
      dividingBy: 1_000_000_000)
    fraction += Int64(nanoseconds)
    if fraction < 0 {
      fraction += 1_000_000_000
      seconds -= 1
    } else if fraction >= 1_000_000_000 {
      fraction -= 1_000_000_000
      seconds += 1
    }
    return Timestamp(seconds: self.seconds + seconds, nanoseconds: Int32(fraction))
  }

  /// The time since another moment; `nil` if no duration is that long.
  func duration(since other: Timestamp) -> Duration? {
    Duration(
      seconds: seconds - other.seconds,
      nanoseconds: Int64(nanoseconds) - Int64(other.nanoseconds))
  }
}

// MARK: - Text

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, with as many decimals as are not zero.
  public var description: String {
    let (days, second) = seconds.quotientAndRemainderFloored(dividingBy: 86_400)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(CivilDate(daysSince1970: days))T\(time.joined(separator: ":"))"
      + fractionText(nanoseconds.magnitude) + "Z"
  }

  /// Reads RFC 3339, such as `2026-05-01T08:30:00.5+08:00`.
  public init?(_ text: some StringProtocol) {
    var reader = DigitReader(text.utf8)
    guard let year = reader.number(digits: 4), reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"),
      let day = reader.number(digits: 2), reader.skip("T") || reader.skip("t"),
      let hour = reader.number(digits: 2), reader.skip(":"),
      let minute = reader.number(digits: 2), reader.skip(":"),
      let second = reader.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if reader.skip(".") {
      guard let digits = reader.fraction() else { return nil }
      fraction = digits
    }
    var offset = 0
    if !(reader.skip("Z") || reader.skip("z")) {
      let isEast = reader.skip("+")
      guard isEast || reader.skip("-"), let hours = reader.number(digits: 2), reader.skip(":"),
        let minutes = reader.number(digits: 2), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (isEast ? 60 : -60)
    }
    guard reader.isAtEnd else { return nil }
    let time = hour * 3600 + minute * 60 + second - offset
    self.init(
      seconds: date.daysSince1970 * 86_400 + Int64(time), nanoseconds: Int32(fraction))
  }
}

/// Reads fixed-width decimal numbers.
struct DigitReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: some Sequence<UInt8>) { rest = Array(text)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var number = 0
    for byte in rest.prefix(digits) {
      guard let digit = byte.decimalDigit else { return nil }
      number = number * 10 + Int(digit)
    }
    rest = rest.dropFirst(digits)
    return number
  }

  /// Decimals behind the point, in billionths; what is finer is cut off.
  mutating func fraction() -> Int? {
    var number = 0
    var digits = 0
    while let digit = rest.first?.decimalDigit {
      if digits < 9 { number = number * 10 + Int(digit) }
      digits += 1
      rest = rest.dropFirst()
    }
    guard digits > 0 else { return nil }
    for _ in 0..<max(0, 9 - digits) { number *= 10 }
    return number
  }
}

func padded(_ number: some BinaryInteger, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension FixedWidthInteger {
  /// Division that rounds down, so that the remainder has the divisor's sign.
  func quotientAndRemainderFloored(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
