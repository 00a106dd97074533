public import CEL

/// A day of the Gregorian calendar, written `2026-05-01`.
public struct CalendarDate: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// The beginning of the day in UTC.
  public let timestamp: Timestamp

  /// A day; `nil` for one that no calendar has, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard let timestamp = Timestamp(year: year, month: month, day: day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.timestamp = timestamp
  }

  /// Why a text is not a day.
  public enum Problem: Error, Sendable, Hashable {
    /// The text is not of the form `2026-05-01`.
    case malformed
    /// The form is right, but no calendar has the day.
    case noSuchDay
  }

  /// Reads `2026-05-01`.
  public init(_ text: String) throws(Problem) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isDigit) else {
      throw .malformed
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      throw .noSuchDay
    }
    self = date
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.timestamp < right.timestamp
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `2026-05-01`.
  public var description: String { String(timestamp.description.prefix(10)) }
}
