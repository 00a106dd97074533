/// A length of time in calendar units, such as `P30D`, `P1Y6M` or `PT72H`.
///
/// Months and years have no fixed length, so a period has a least and a greatest one: a month
/// counts as 30 to 31 days, a year as 365 to 366.
public struct CalendarPeriod: Sendable, Hashable {
  static let typeName = "period"
  static let valueType = ValueType.opaque(typeName, [])

  /// The least and greatest number of days of the years, months, weeks and days.
  let days: ClosedRange<Int64>
  /// The seconds of the hours, minutes and seconds.
  let seconds: Int64

  /// Whole days, rounded down at the least and up at the most.
  public var wholeDays: ClosedRange<Int64> {
    days.lowerBound + seconds / 86_400...days.upperBound + (seconds + 86_399) / 86_400
  }

  /// Whole hours, rounded likewise.
  public var wholeHours: ClosedRange<Int64> {
    days.lowerBound * 24 + seconds / 3600...days.upperBound * 24 + (seconds + 3599) / 3600
  }
}

// MARK: - Text

extension CalendarPeriod {
  private static let dateUnits: [(letter: UInt8, days: ClosedRange<Int64>)] = [
    (UInt8(ascii: "Y"), 365...366), (UInt8(ascii: "M"), 30...31), (UInt8(ascii: "W"), 7...7),
    (UInt8(ascii: "D"), 1...1),
  ]
  private static let timeUnits: [(letter: UInt8, seconds: Int64)] = [
    (UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1),
  ]

  /// Reads an ISO 8601 duration in whole numbers of at most nine digits.
  public init?(_ text: String) { self.init(text.utf8) }

  init?(_ text: some Sequence<UInt8>) {
    let halves = Array(text).split(
      separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
    guard halves[0].first == UInt8(ascii: "P"),
      let dates = Self.numbers(in: halves[0].dropFirst(), Self.dateUnits.map(\.letter))
    else { return nil }
    var (least, most, seconds) = (Int64(0), Int64(0), Int64(0))
    for (number, unit) in zip(dates, Self.dateUnits) {
      least += number * unit.days.lowerBound
      most += number * unit.days.upperBound
    }
    if halves.count == 2 {
      guard !halves[1].isEmpty,
        let times = Self.numbers(in: halves[1], Self.timeUnits.map(\.letter))
      else { return nil }
      for (number, unit) in zip(times, Self.timeUnits) { seconds += number * unit.seconds }
    } else if halves[0].count == 1 {
      return nil
    }
    days = least...most
    self.seconds = seconds
  }

  /// The number before each letter, in the letters' order; 0 for one that is not there.
  private static func numbers(in text: ArraySlice<UInt8>, _ letters: [UInt8]) -> [Int64]? {
    var rest = text
    var numbers: [Int64] = []
    for letter in letters {
      let digits = rest.prefix { $0.decimalDigit != nil }
      guard rest.dropFirst(digits.count).first == letter else {
        numbers.append(0)
        continue
      }
      guard (1...9).contains(digits.count) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int64($1.decimalDigit ?? 0) })
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty ? numbers : nil
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The least and greatest length, such as `P30D`, or `P30D/P31D` where they differ.
  public var description: String {
    let time = seconds == 0 ? "" : "T\(seconds)S"
    let least = "P\(days.lowerBound)D\(time)"
    return days.count == 1 ? least : "\(least)/P\(days.upperBound)D\(time)"
  }
}

// MARK: - Bytes

extension CalendarPeriod {
  /// Three numbers of eight bytes each.
  var bytes: [UInt8] {
    [days.lowerBound, days.upperBound, seconds].flatMap { number in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }

  /// Reads ``bytes``.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 24 else { return nil }
    let bytes = Array(bytes)
    let numbers = stride(from: 0, to: 24, by: 8).map { start in
      bytes[start..<start + 8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    }
    guard numbers[0] <= numbers[1] else { return nil }
    days = numbers[0]...numbers[1]
    seconds = numbers[2]
  }
}
