import Assessment
import Digests

extension ReportDiff {
  /// The differences as data, `gap-report-diff/1`, ending with a line feed.
  public var json: String { value.text }

  var value: JSON {
    .object([
      "format": "gap-report-diff/1",
      "engine": .object(["name": .string(Engine.name), "version": .string(Engine.version)]),
      "old": .report(old),
      "new": .report(new),
      "inputs": inputs.map { .array($0, JSON.changedInput) },
      "figures": .array(comparison.figures, JSON.figure),
      "counts": .counts(comparison.counts),
      "findings": .array(
        comparison.changes.filter { $0.state != .unchanged }, JSON.changedFinding),
    ])
  }
}

extension JSON {
  fileprivate static func report(_ report: GapReportFile) -> JSON {
    .object([
      "path": .string(report.source.path),
      "sha256": .string(report.source.digest.hexadecimal),
      "engine": .string(report.engine),
      "title": report.title.map(JSON.text),
      "as_of": report.asOf.map { .string("\($0)") },
    ])
  }

  fileprivate static func changedInput(_ input: ReportDiff.Input) -> JSON {
    .object([
      "role": .string(input.role.rawValue),
      "path": .string(input.path),
      "was": input.before.map { .string($0.hexadecimal) },
      "is": input.after.map { .string($0.hexadecimal) },
    ])
  }

  fileprivate static func changedFinding(_ change: FindingChange) -> JSON {
    .object([
      "id": .string(change.key.identifier),
      "standard": .string(change.key.standard),
      "requirement": .string(change.key.requirement),
      "subject": change.key.subject.map(JSON.string),
      "state": .string(change.state.rawValue),
      "was": change.before.map { .outcome($0.outcome) },
      "is": change.after.map { .outcome($0.outcome) },
      "facts": change.facts.isEmpty ? nil : .array(change.facts, JSON.changedFact),
    ])
  }
}
