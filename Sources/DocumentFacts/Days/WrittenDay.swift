import Vocabularies

/// Days as people write them: `2026年3月30日`, `30 March 2026`, `März 30, 2026`, `2026-03-30`.
enum WrittenDay {
  /// A pattern without groups for a day of any form.
  static let pattern = "(?:" + forms.map(\.pattern).joined(separator: "|") + ")"

  /// The order in which a form has year, month and day.
  private enum Order { case yearMonthDay, dayMonthYear, monthDayYear }

  private static let forms: [(pattern: String, order: Order)] = [
    ("[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日", .yearMonthDay),
    ("[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}", .yearMonthDay),
    ("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}", .dayMonthYear),
    ("[0-9]{1,2}(?:st|nd|rd|th|er|\\.)? (?:of )?\(months)\\.?,? [0-9]{4}", .dayMonthYear),
    ("\(months)\\.? [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}", .monthDayYear),
  ]

  private static let readers = forms.map { (Pattern("^" + $0.pattern + "$"), $0.order) }

  /// The day that a text is, in comparable form.
  static func day(_ text: String) -> CalendarDate? {
    let comparable = ComparableText(text)
    guard let order = readers.first(where: { $0.0.firstMatch(in: comparable) != nil })?.1 else {
      return nil
    }
    var numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    if let name = text.split(whereSeparator: { !$0.isLetter }).lazy.compactMap(month).first {
      numbers.insert(name, at: order == .monthDayYear ? 0 : 1)
    }
    guard numbers.count == 3 else { return nil }
    switch order {
    case .yearMonthDay: return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case .dayMonthYear: return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    case .monthDayYear: return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    }
  }

  /// The beginnings of the months' names in English, German and French.
  private static let names: [[String]] = [
    ["jan"], ["feb", "fév", "fev"], ["mar", "mär"], ["apr", "avr"], ["may", "mai"],
    ["jun", "juin"], ["jul", "juil"], ["aug", "aoû", "aou"], ["sep"], ["oct", "okt"], ["nov"],
    ["dec", "dez", "déc"],
  ]

  /// The letters of the languages are written out, since a class of all letters that there are
  /// takes RE2 longer to compile than documents take to be read.
  private static let months = "(?:\(names.joined().joined(separator: "|")))[a-zà-ÿ]*"

  private static func month(_ word: Substring) -> Int? {
    names.firstIndex { beginnings in beginnings.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }
}
