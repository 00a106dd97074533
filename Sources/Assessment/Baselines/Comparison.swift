/// What two reports say differently.
public struct Comparison: Sendable {
  /// A figure that the reports did not judge alike by.
  public struct Figure: Sendable, Hashable {
    public let before: FigureRecord
    public let after: FigureRecord
  }

  /// What became of each finding: those of the later report in its order, then those that only the
  /// earlier one has in its order.
  public private(set) var changes: [FindingChange]
  /// The figures that differ, in the order of the later report.
  public let figures: [Figure]

  /// Compares an earlier report with a later one.
  public init(_ before: ReportRecord, _ after: ReportRecord) {
    let quotes = before.quotesFacts && after.quotesFacts
    let old = Dictionary(
      before.findings.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.findings.map(\.key))
    changes =
      after.findings.map { FindingChange($0.key, old[$0.key], $0, quotes: quotes) }
      + before.findings.filter { !new.contains($0.key) }
      .map { FindingChange($0.key, $0, nil, quotes: quotes) }
    figures = after.figures.compactMap { figure in
      let earlier = before.figures.first {
        $0.standard == figure.standard && $0.name == figure.name
      }
      return earlier.flatMap { $0 == figure ? nil : Figure(before: $0, after: figure) }
    }
  }

  /// The comparison without anything that the company wrote; what changed stays the same.
  var withoutQuotations: Comparison {
    var comparison = self
    comparison.changes = changes.map(\.withoutQuotations)
    return comparison
  }

  /// Whether the reports find the same on the same facts.
  public var isEmpty: Bool { changes.allSatisfy { $0.state == .unchanged } }
}
