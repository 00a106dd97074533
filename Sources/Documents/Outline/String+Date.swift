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

  /// With the Austrian name of the first.
  private static let months = MonthNames.english.union(MonthNames.german)
    .union(MonthNames.french).union(["jänner"])
}
