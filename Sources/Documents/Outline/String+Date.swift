extension String {
  /// Whether the text begins with the name of a month and a year, as it goes on after the day in
  /// “5. November 2025”.
  var beginsWithMonthAndYear: Bool {
    let month = unicodeScalars.prefix(while: \.isLetter)
    guard !month.isEmpty, month.count <= Self.longestMonth,
      Self.months.contains(String(month).lowercased())
    else { return false }
    let rest = unicodeScalars[month.endIndex...].drop(while: \.isSpace)
    return rest.startIndex > month.endIndex && rest.prefix(while: \.isDigit).count == 4
  }

  private static let longestMonth = months.reduce(0) { Swift.max($0, $1.unicodeScalars.count) }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
    "januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
    "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
}
