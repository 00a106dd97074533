/// A rule for offsets that repeats every year, in the notation of the POSIX variable `TZ`, such as
/// `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Sendable {
  private struct Summer: Sendable {
    let offset: Int64
    let start: YearlyMoment
    let end: YearlyMoment
  }

  private let standardOffset: Int64
  private let summer: Summer?

  init?(_ text: ArraySlice<UInt8>) {
    var reader = RuleReader(rest: text)
    guard reader.skipName(), let west = reader.time() else { return nil }
    standardOffset = -west
    if reader.isAtEnd {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    var offset = -west + 3600
    if reader.first != UInt8(ascii: ",") {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard reader.skip(","), let start = YearlyMoment(&reader), reader.skip(","),
      let end = YearlyMoment(&reader), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// Seconds to add to UTC at a moment, in seconds since 1970.
  func offset(at moment: Int64) -> Int64 {
    guard let summer else { return standardOffset }
    let day = (moment + standardOffset).quotientAndRemainderFloored(dividingBy: 86_400).quotient
    // The last hours of the year 9999 may belong to the next one.
    let year = min(CivilDate(daysSince1970: day).year, 9999)
    // Each moment is told by the clock that it ends.
    let start = summer.start.seconds(in: year) - standardOffset
    let end = summer.end.seconds(in: year) - summer.offset
    let isSummer =
      start < end ? moment >= start && moment < end : moment >= start || moment < end
    return isSummer ? summer.offset : standardOffset
  }
}

/// A moment that every year has, such as the last Sunday of March at 2 o'clock.
private struct YearlyMoment: Sendable {
  private enum Day: Sendable {
    /// A weekday (Sunday is 0) of a week (5 is the last) of a month.
    case weekday(Int64, week: Int64, month: Int)
    /// A day counted from 1 that leaves 29 February out.
    case fixed(Int64)
    /// A day counted from 0.
    case counted(Int64)
  }

  private let day: Day
  private let time: Int64

  init?(_ reader: inout RuleReader) {
    if reader.skip("M") {
      guard let month = reader.number(), 1...12 ~= month, reader.skip("."),
        let week = reader.number(), 1...5 ~= week, reader.skip("."),
        let weekday = reader.number(), 0...6 ~= weekday
      else { return nil }
      day = .weekday(weekday, week: week, month: Int(month))
    } else if reader.skip("J") {
      guard let number = reader.number(), 1...365 ~= number else { return nil }
      day = .fixed(number)
    } else {
      guard let number = reader.number(), 0...365 ~= number else { return nil }
      day = .counted(number)
    }
    guard reader.skip("/") else {
      time = 7200
      return
    }
    guard let time = reader.time() else { return nil }
    self.time = time
  }

  /// The moment in a year by the clock of the place, in seconds since 1970.
  func seconds(in year: Int) -> Int64 { dayNumber(in: year) * 86_400 + time }

  private func dayNumber(in year: Int) -> Int64 {
    func first(of month: Int) -> Int64 {
      CivilDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
    }
    switch day {
    case .counted(let number): return first(of: 1) + number
    case .fixed(let number):
      return first(of: 1) + number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0)
    case .weekday(let weekday, let week, let month):
      let firstDay = first(of: month)
      // 1970-01-01 was a Thursday.
      let offset = (weekday - firstDay - 4).quotientAndRemainderFloored(dividingBy: 7).remainder
      let last = Int64(CivilDate.length(ofMonth: month, in: year)) - 1
      let day = offset + (week - 1) * 7
      return firstDay + (day > last ? day - 7 : day)
    }
  }
}

/// Reads the parts of a rule.
private struct RuleReader {
  var rest: ArraySlice<UInt8>

  var isAtEnd: Bool { rest.isEmpty }
  var first: UInt8? { rest.first }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Passes over a zone's abbreviation: letters, or anything in angle brackets.
  mutating func skipName() -> Bool {
    if skip("<") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }
      return skip(">")
    }
    let name = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// A number of up to three digits.
  mutating func number() -> Int64? {
    let digits = rest.prefix { $0.decimalDigit != nil }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int64($1.decimalDigit ?? 0) }
  }

  /// Signed hours, minutes and seconds, such as `-3:30`, in seconds.
  mutating func time() -> Int64? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    for unit in [Int64(60), 1] where skip(":") {
      guard let number = number() else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }
}
