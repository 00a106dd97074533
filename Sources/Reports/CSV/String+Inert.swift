extension String {
  /// The text with an apostrophe before it if a spreadsheet would run it as a formula.
  var inert: String { runsAsFormula ? "'" + self : self }

  /// Whether a spreadsheet would take the text for a formula, if need be after taking away blanks;
  /// quotation marks around it would not help.
  private var runsAsFormula: Bool {
    let first = unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
    return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}
