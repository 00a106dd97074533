extension Period {
  /// The period for a reader of a language: `1 year 6 months` for `P1Y6M`.  A word, and a language
  /// without names for the units, leave it as it is written.
  public func text(in language: Language) -> String {
    guard word == nil, let units = Self.units(in: language) else { return text }
    var isTime = false
    var number = ""
    var parts: [String] = []
    for character in text.dropFirst() {
      if character.isNumber {
        number.append(character)
      } else if character == "T" {
        isTime = true
      } else if let unit = units[isTime ? "T\(character)" : "\(character)"] {
        parts.append(unit.text(number))
        number = ""
      }
    }
    return parts.joined(separator: language == .chinese ? "" : " ")
  }

  /// The name of a unit of time.
  private struct Unit {
    let one: String
    let many: String

    func text(_ number: String) -> String { number + (number == "1" ? one : many) }
  }

  /// The units by their letters, those of hours, minutes and seconds behind a `T`.
  private static func units(in language: Language) -> [String: Unit]? {
    switch language {
    case .english:
      let names = [
        "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute",
        "TS": "second",
      ]
      return names.mapValues { Unit(one: " \($0)", many: " \($0)s") }
    case .chinese:
      let names = [
        "Y": "年", "M": "个月", "W": "周", "D": "天", "TH": "小时", "TM": "分钟", "TS": "秒",
      ]
      return names.mapValues { Unit(one: $0, many: $0) }
    default: return nil
    }
  }
}
