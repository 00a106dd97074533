public import Assessment
public import Digests
import LocatedYAML
public import Vocabularies

/// A gap report in JSON that was written earlier, as far as it is compared with others.
public struct GapReportFile: Sendable {
  public let source: Source
  /// The version of the engine that wrote it.
  public let engine: String
  /// What the description calls itself.
  public let title: LocalizedText?
  /// The day by which it judged.
  public let asOf: CalendarDate?
  /// What it was made from; `nil` if it does not say.
  public let run: RunRecord?
  public let record: ReportRecord
}

extension GapReportFile {
  /// Reports are far longer than what people write.
  private static let limits = Limits(bytes: 256 << 20, nodes: 20_000_000)

  /// Reads a report.
  ///
  /// - Throws: What is wrong with it.
  public static func load(_ path: String) throws(DiagnosticsError) -> GapReportFile {
    let bytes: [UInt8]
    let root: Node
    do {
      bytes = try YAML.bytes(ofFile: path, limits: limits)
      root = try YAML.parse(bytes, file: path, limits: limits)
    } catch {
      throw DiagnosticsError([Diagnostic(error)])
    }
    return try GapReportReader().report(
      root, source: Source(SourceFile(path: path, bytes: bytes)),
      run: try? RunRecord(findingIn: bytes))
  }

  /// The report as something to compare an assessment with.
  public var baseline: Baseline {
    Baseline(source: source, asOf: asOf, record: record)
  }
}
