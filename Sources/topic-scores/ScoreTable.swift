/// Counts by label, written as a table in Markdown.
struct ScoreTable {
  private var rows: [String: Counts] = [:]

  mutating func count(_ label: String, expected: Bool, found: Bool) {
    rows[label, default: Counts()].count(expected: expected, found: found)
  }

  /// All labels together.
  var total: Counts { rows.values.reduce(Counts(), +) }

  /// The table with a title.
  func text(_ title: String) -> String {
    var lines = ["", "### \(title)", "", "| label | P | R | F1 | cases |", "|---|---|---|---|---|"]
    for (label, counts) in rows.sorted(by: { $0.key < $1.key }) {
      lines.append(Self.row(label, counts))
    }
    lines.append(Self.row("**all**", total))
    return lines.joined(separator: "\n")
  }

  private static func row(_ label: String, _ counts: Counts) -> String {
    let figures = [counts.precision, counts.recall, counts.f1].map(rounded)
    return "| \(label) | \(figures.joined(separator: " | ")) | \(counts.right + counts.missed) |"
  }

  /// A share with three decimals.
  private static func rounded(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
