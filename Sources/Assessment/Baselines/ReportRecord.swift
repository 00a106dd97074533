import CEL
import Standards

/// What a report says, as far as two reports are compared by it.
public struct ReportRecord: Sendable {
  /// In the order of the report.
  public let findings: [FindingRecord]
  /// The figures that it judged by, in the order of the report.
  public let figures: [FigureRecord]
  /// Whether it says what the company wrote; if not, facts are compared by their states alone.
  public let quotesFacts: Bool

  public init(findings: [FindingRecord], figures: [FigureRecord], quotesFacts: Bool = true) {
    self.findings = findings
    self.figures = figures
    self.quotesFacts = quotesFacts
  }
}

/// A parameter of a standard with the value that was judged by.
public struct FigureRecord: Sendable, Hashable {
  /// The identifier of the standard.
  public let standard: String
  public let name: String
  /// The value as reports write it.
  public let value: String

  public init(standard: String, name: String, value: String) {
    self.standard = standard
    self.name = name
    self.value = value
  }
}

extension ReportRecord {
  init(_ findings: [Finding], _ ruleSets: [RuleSet]) {
    self.init(
      findings: findings.map(FindingRecord.init),
      figures: ruleSets.flatMap { ruleSet in
        ruleSet.standard.parameters.map { parameter in
          FigureRecord(
            standard: ruleSet.standard.id, name: parameter.name,
            value: ruleSet.value(of: parameter).asReported)
        }
      })
  }
}

extension Value {
  fileprivate var asReported: String {
    if case .string(let text) = self { text } else { description }
  }
}
