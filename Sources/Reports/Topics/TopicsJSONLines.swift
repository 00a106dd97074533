import Documents
import LocatedYAML
public import Topics

/// What policies say about each topic, for other programs: one JSON object a line for each policy
/// and topic.
///
/// ```json
/// {"file": "policy.md", "language": "en", "topic": "retention", "answer": "disclosed",
///  "passages": [{"line": 42, "column": 1, "quote": "We keep …"}]}
/// ```
///
/// `language` is null where it could not be told. `passages` holds the sentences about the topic
/// in reading order, and what `line` and `column` count depends on the format of the document.
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
    .object([
      "file": .string(document.file),
      "language": .optional(document.language?.rawValue),
      "topic": .string(finding.topic.id),
      "answer": .string(finding.answer.rawValue),
      "passages": .array(finding.passages) { passage in
        .object([
          "line": .integer(passage.place.line),
          "column": .integer(passage.place.column),
          "quote": .string(passage.text),
        ])
      },
    ])
  }
}
