/// Days as values of the dates library.
extension CivilDate {
  static let typeName = "date"
  static let valueType = ValueType.opaque(typeName, [])

  /// Reads `2026-05-01`, in the years 1 to 9999.
  init?(_ text: some Sequence<UInt8>) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), year > 0, reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"),
      let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads ``bytes``.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 4 else { return nil }
    let number = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    self.init(daysSince1970: Int64(number) - Self.offset)
  }

  /// The number of the day, such that the bytes of an earlier day come first.
  var bytes: [UInt8] {
    let number = UInt32(clamping: daysSince1970 + Self.offset)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static let offset: Int64 = 0x8000_0000
  private static let firstDay = Timestamp.earliestSecond / 86_400
  private static let lastDay = (Timestamp.latestSecond + 1) / 86_400 - 1

  /// The day that is so many days later; `nil` outside of the years 1 to 9999.
  func adding(days: Int64) -> CivilDate? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    guard !overflow, Self.firstDay...Self.lastDay ~= sum else { return nil }
    return CivilDate(daysSince1970: sum)
  }

  /// The same day so many months later, or the month's last day if it is shorter; `nil` outside of
  /// the years 1 to 9999.
  func adding(months: Int64) -> CivilDate? {
    let (sum, overflow) = (Int64(year) * 12 + Int64(month) - 1).addingReportingOverflow(months)
    guard !overflow, (12..<120_000).contains(sum) else { return nil }
    let (year, month) = (Int(sum / 12), Int(sum % 12) + 1)
    return CivilDate(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year)))
  }

  /// Whole months from this day to another; negative if the other is earlier.
  func months(until other: CivilDate) -> Int64 {
    let difference = Int64(other.year - year) * 12 + Int64(other.month - month)
    if difference > 0 && other.day < day { return difference - 1 }
    if difference < 0 && other.day > day { return difference + 1 }
    return difference
  }
}
