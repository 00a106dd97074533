public import Digests
public import Vocabularies

/// An earlier report that an assessment is compared with.
public struct Baseline: Sendable {
  /// The file that it was read from.
  public let source: Source
  /// The day by which it judged.
  public let asOf: CalendarDate?
  public let record: ReportRecord

  public init(source: Source, asOf: CalendarDate?, record: ReportRecord) {
    self.source = source
    self.asOf = asOf
    self.record = record
  }
}
