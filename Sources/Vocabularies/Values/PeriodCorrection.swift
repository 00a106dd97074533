import CEL

/// Corrects texts that are meant as periods.
enum PeriodCorrection {
  /// What was probably meant by a text that is no duration: `PT72H` for `P72H`, `P30D` for
  /// `30 days`.
  static func correction(of text: String) -> String? {
    let compact = String(decoding: text.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      .uppercased()
    let number = compact.prefix { $0.isASCII && $0.isNumber }
    let inWords = unitsInWords[String(compact.dropFirst(number.count))].map {
      "P\($0.isTime ? "T" : "")\(number)\($0.letter)"
    }
    let candidates = [inWords, compact, "P" + compact, withTime(compact), withTime("P" + compact)]
    return candidates.compactMap(\.self).first { CalendarPeriod($0) != nil }
  }

  private static let unitsInWords: [String: (letter: String, isTime: Bool)] = [
    "DAY": ("D", false), "DAYS": ("D", false), "WEEK": ("W", false), "WEEKS": ("W", false),
    "MONTH": ("M", false), "MONTHS": ("M", false), "YEAR": ("Y", false), "YEARS": ("Y", false),
    "HOUR": ("H", true), "HOURS": ("H", true), "MINUTE": ("M", true), "MINUTES": ("M", true),
  ]

  /// The text with the `T` that the number of hours or seconds needs in front.
  private static func withTime(_ text: String) -> String? {
    guard let unit = text.firstIndex(where: { $0 == "H" || $0 == "S" }) else { return nil }
    let number = text[..<unit].reversed().prefix { $0.isASCII && $0.isNumber }
    let date = text[..<unit].dropLast(number.count)
    return "\(date)T\(text[date.endIndex...])"
  }
}
