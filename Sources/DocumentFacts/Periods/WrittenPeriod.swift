import Vocabularies

/// Lengths of time as people write them: `6个月`, `半年`, `三十日`, `14 days`, `zwei Jahre`.
enum WrittenPeriod {
  /// A pattern without groups for a length of time; what is before it has to be looked at, since
  /// `8月26日` and `2026年` are none.
  static let pattern = "(?:" + forms.joined(separator: "|") + ")"

  private static let forms = [
    "半年", "(?:[0-9]{1,5}|[一二两三四五六七八九十百]{1,5}) ?(?:个月|年|周|星期|天|日|小时)",
    "(?:[0-9]{1,5}|\\b(?:\(numerals.keys.sorted().joined(separator: "|"))))"
      + "(?: ?\\([0-9]{1,5}\\))?[ -]?(?:\(units.keys.sorted().reversed().joined(separator: "|")))\\b",
  ]

  /// The length of time that a text is, in comparable form.
  static func period(_ text: String) -> Period? {
    if text == "半年" { return try? Period("P6M") }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let chinese = text.prefix { chineseDigits[$0] != nil }
    let word = text.prefix { $0.isLetter && chineseDigits[$0] == nil }
    let number: Int?
    let rest: Substring
    if !digits.isEmpty {
      (number, rest) = (Int(digits), text.dropFirst(digits.count))
    } else if !chinese.isEmpty {
      (number, rest) = (self.number(chinese), text.dropFirst(chinese.count))
    } else {
      (number, rest) = (numerals[String(word)], text.dropFirst(word.count))
    }
    let unit = rest.drop { !$0.isLetter }
    guard let number, number > 0, let letters = isoUnit(unit) else { return nil }
    return try? Period(letters.prefix + "\(number)" + letters.unit)
  }

  // MARK: Units

  private static func isoUnit(_ unit: Substring) -> (prefix: String, unit: String)? {
    let known = chineseUnits[String(unit)] ?? units[String(unit)]
    return known.map { $0 == "H" ? ("PT", $0) : ("P", $0) }
  }

  private static let chineseUnits = [
    "年": "Y", "个月": "M", "周": "W", "星期": "W", "天": "D", "日": "D", "小时": "H",
  ]

  private static let units: [String: String] = {
    let groups: [(String, [String])] = [
      ("Y", ["year", "years", "jahr", "jahre", "jahren", "an", "ans", "année", "années"]),
      ("M", ["month", "months", "monat", "monate", "monaten", "mois"]),
      ("W", ["week", "weeks", "woche", "wochen", "semaine", "semaines"]),
      ("D", ["day", "days", "tag", "tage", "tagen", "jour", "jours"]),
      ("H", ["hour", "hours", "stunde", "stunden", "heure", "heures"]),
    ]
    return Dictionary(
      groups.flatMap { letter, words in words.map { ($0, letter) } },
      uniquingKeysWith: { first, _ in first })
  }()

  // MARK: Numbers

  private static let numerals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
    "twelve": 12, "fourteen": 14, "thirty": 30, "ninety": 90, "ein": 1, "eine": 1, "einem": 1,
    "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "zehn": 10, "zwölf": 12, "vierzehn": 14, "dreißig": 30, "neunzig": 90, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "dix": 10, "douze": 12,
    "trente": 30,
  ]

  private static let chineseDigits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "百": 100,
  ]

  /// The number that Chinese numerals write, such as 三十五; below a thousand.
  private static func number(_ numerals: Substring) -> Int? {
    var total = 0
    var digit = 0
    for numeral in numerals {
      guard let value = chineseDigits[numeral] else { return nil }
      if value >= 10 {
        total += max(digit, 1) * value
        digit = 0
      } else {
        digit = value
      }
    }
    return total + digit
  }
}
