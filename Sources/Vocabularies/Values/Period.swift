import CEL

/// A length of time as people write it: an ISO 8601 duration such as `P30D`, `PT24H` or `P1Y6M`,
/// or a word such as `never`.
///
/// Months and years have no fixed length, so a period has a least and a greatest number of days
/// and hours: `P1M` is 30 to 31 days, `P1Y` 365 to 366.
public struct Period: Sendable, Hashable {
  /// The period as written.
  public let text: String
  /// The word, or `nil` for a duration.
  public let word: String?
  /// Whole days, rounded down at the least and up at the most; `nil` for a word whose length
  /// nobody knows, such as `until_event`.
  public let days: ClosedRange<Int64>?
  /// Whole hours, rounded likewise.
  public let hours: ClosedRange<Int64>?

  /// The word for a period without an end, and what it counts as in days.
  public static let never = "never"
  public static let daysOfNever: Int64 = 1_000_000

  /// A period given by a word.
  public init(word: String) {
    text = word
    self.word = word
    let isNever = word == Self.never
    days = isNever ? Self.daysOfNever...Self.daysOfNever : nil
    hours = isNever ? Self.daysOfNever * 24...Self.daysOfNever * 24 : nil
  }

  /// Reads an ISO 8601 duration in whole years, months, weeks, days, hours, minutes and seconds.
  public init(_ text: String) throws(PeriodProblem) {
    guard let length = CalendarPeriod(text) else {
      throw .malformed(suggestion: PeriodCorrection.correction(of: text))
    }
    guard length.wholeDays.upperBound < Self.daysOfNever else { throw .tooLong }
    self.text = text
    word = nil
    days = length.wholeDays
    hours = length.wholeHours
  }
}

/// Why a text is not a period.
public enum PeriodProblem: Error, Sendable, Hashable {
  /// The text is no ISO 8601 duration; with one that was probably meant.
  case malformed(suggestion: String?)
  /// The duration is longer than 1,000,000 days.
  case tooLong
}
