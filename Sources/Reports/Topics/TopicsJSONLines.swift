import Documents
import LocatedYAML
public import Topics

/// What policies say about each topic, for other programs: one JSON object a line for each policy
/// and topic.
///
/// ```json
/// {"file": "policy.md", "language": "en", "topic": "retention", "answer": "disclosed",
///  "passages": [{"line": 42, "column": 1, "quote": "We keep …", "strength": "statement",
///                "best": true}], "traces": []}
/// ```
///
/// `language` is null where it could not be told. `passages` holds the sentences about the topic
/// in reading order: with the strength `statement` those that say by themselves what they are about,
/// with `section` those that only stand under its heading. `best` is there on the one that `text`
/// shows. `traces` holds what a policy without passages says in passing. Where a file has no lines,
/// `unit` says what `line` counts: a `paragraph`, or a `page` with `column` counting its lines.
public struct TopicsJSONLines: Sendable {
  private let readings: [TopicReading]

  /// The lines for some policies.
  public init(_ readings: [TopicReading]) {
    self.readings = readings
  }

  /// The lines, each ending with a line feed.
  public var text: String {
    readings.flatMap { reading in
      reading.findings.map { json($0, in: reading.document).line + "\n" }
    }.joined()
  }

  private func json(_ finding: TopicFinding, in document: PolicyDocument) -> JSON {
    let best = finding.best
    return .object([
      "file": .string(document.file),
      "language": .optional(document.language?.rawValue),
      "topic": .string(finding.topic.id),
      "answer": .string(finding.answer.rawValue),
      "passages": .array(finding.passages) { json($0, isBest: $0 == best) },
      "traces": .array(finding.traces) { json($0, isBest: false) },
    ])
  }

  private func json(_ passage: Quotation, isBest: Bool) -> JSON {
    .object([
      "line": .integer(passage.place.line),
      "column": .integer(passage.place.column),
      "unit": passage.place.unit == .line ? nil : .string(passage.place.unit.rawValue),
      "quote": .string(passage.text),
      "strength": passage.isExplicit ? "statement" : "section",
      "best": isBest ? true : nil,
    ])
  }
}
