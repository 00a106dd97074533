extension FunctionLibrary {
  /// Days of the calendar and lengths in calendar units.
  ///
  /// - `date('2026-05-01')`, `date(timestamp)` (the day in UTC) and `date(timestamp, zone)` make a
  ///   `date`; dates compare with `==`, `<` and so on.
  /// - `d.year()`, `d.month()` (1 to 12), `d.day()` (1 to 31).
  /// - `d.daysUntil(e)`, `d.monthsUntil(e)`: days and whole months, negative if `e` is earlier.
  /// - `d.plusDays(n)`, `d.plusMonths(n)`: the latter ends on the last day of a shorter month.
  /// - `timestamp(d)` is the day's beginning in UTC, `string(d)` its text.
  /// - `period('P1M')` makes a `period` of an ISO 8601 duration; `p.minDays()`, `p.maxDays()`,
  ///   `p.minHours()`, `p.maxHours()` are its least and greatest length, a month being 30 to 31
  ///   days and a year 365 to 366.
  public static let dates = FunctionLibrary(
    "dates", making + reading + calculating + comparing + periods)

  private static let date = CivilDate.valueType
  private static let period = CalendarPeriod.valueType

  private static let making = [
    function(
      "date", .unary(DateOperations.date), .global("string_to_date", .string, to: date),
      .global("timestamp_to_date", .timestamp, to: date), .global("date_to_date", date, to: date)),
    function(
      "date", .binary(DateOperations.dateInZone),
      .global("timestamp_to_date_zone", .timestamp, .string, to: date)),
    function(
      "timestamp", .unary(DateOperations.timestamp),
      .global("date_to_timestamp", date, to: .timestamp)),
    function(
      "string", .unary(DateOperations.text), .global("date_to_string", date, to: .string),
      .global("period_to_string", period, to: .string)),
  ]

  private static let reading = [
    part("year") { Int64($0.year) }, part("month") { Int64($0.month) },
    part("day") { Int64($0.day) },
  ]

  private static func part(
    _ name: String, _ body: @escaping @Sendable (CivilDate) -> Int64
  ) -> (name: String, group: Function.Group) {
    function(
      name,
      .unary { frame, value in
        value.civilDate.map { Cell(body($0)) } ?? frame.error(.noSuchOverload)
      },
      .member("date_\(name)", date, to: .int))
  }

  private static let calculating = [
    function(
      "daysUntil", .binary(DateOperations.daysUntil),
      .member("date_days_until_date", date, date, to: .int)),
    function(
      "monthsUntil", .binary(DateOperations.monthsUntil),
      .member("date_months_until_date", date, date, to: .int)),
    function(
      "plusDays", .binary(DateOperations.plusDays),
      .member("date_plus_days_int", date, .int, to: date)),
    function(
      "plusMonths", .binary(DateOperations.plusMonths),
      .member("date_plus_months_int", date, .int, to: date)),
  ]

  private static let comparing = ["_<_", "_<=_", "_>_", "_>=_"].map { name in
    // The compiler carries comparisons out.
    function(name, .missing, .global("\(name)_date", date, date, to: .bool))
  }

  private static let periods =
    [
      function(
        "period", .unary(DateOperations.period), .global("string_to_period", .string, to: period))
    ] + [
      bound("minDays") { $0.wholeDays.lowerBound }, bound("maxDays") { $0.wholeDays.upperBound },
      bound("minHours") { $0.wholeHours.lowerBound },
      bound("maxHours") { $0.wholeHours.upperBound },
    ]

  private static func bound(
    _ name: String, _ body: @escaping @Sendable (CalendarPeriod) -> Int64
  ) -> (name: String, group: Function.Group) {
    function(
      name,
      .unary { frame, value in
        value.period.map { Cell(body($0)) } ?? frame.error(.noSuchOverload)
      },
      .member("period_\(name)", period, to: .int))
  }
}
