/// The length that an ISO 8601 duration adds up to.
struct PeriodParts {
  /// The days of the years, months, weeks and days: least and most.
  private(set) var days: ClosedRange<Int64> = 0...0
  /// The seconds of the hours, minutes and seconds.
  private(set) var seconds: Int64 = 0

  private static let dateUnits: [(letter: UInt8, days: ClosedRange<Int64>)] = [
    (UInt8(ascii: "Y"), 365...366), (UInt8(ascii: "M"), 30...31), (UInt8(ascii: "W"), 7...7),
    (UInt8(ascii: "D"), 1...1),
  ]
  private static let timeUnits: [(letter: UInt8, seconds: Int64)] = [
    (UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1),
  ]

  /// The most digits of a number; what has more is beyond every limit of a period.
  private static let mostDigits = 9

  /// Reads a duration such as `P1Y6M` or `PT24H`; `nil` if the text is none.
  init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard halves.count <= 2, halves[0].first == UInt8(ascii: "P"), text.utf8.count > 1,
      let dates = Self.numbers(in: halves[0].dropFirst(), letters: Self.dateUnits.map(\.letter))
    else { return nil }
    for (number, unit) in zip(dates, Self.dateUnits) {
      days =
        days.lowerBound + number * unit.days.lowerBound...days.upperBound + number
        * unit.days.upperBound
    }
    guard halves.count == 2 else { return }
    guard !halves[1].isEmpty,
      let times = Self.numbers(in: halves[1][...], letters: Self.timeUnits.map(\.letter))
    else { return nil }
    for (number, unit) in zip(times, Self.timeUnits) { seconds += number * unit.seconds }
  }

  /// The number before each letter, 0 for a letter that is not there.  The letters that are there
  /// have to stand in the given order.
  private static func numbers(in text: Substring.UTF8View, letters: [UInt8]) -> [Int64]? {
    var rest = text
    var numbers: [Int64] = []
    for letter in letters {
      let digits = rest.prefix(while: \.isDigit)
      guard rest.dropFirst(digits.count).first == letter else {
        numbers.append(0)
        continue
      }
      guard (1...mostDigits).contains(digits.count) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) })
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty ? numbers : nil
  }
}

extension PeriodParts {
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
    return candidates.compactMap(\.self).first { PeriodParts($0) != nil }
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
