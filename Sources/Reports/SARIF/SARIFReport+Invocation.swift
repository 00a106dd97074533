import Assessment
import Descriptions
import Standards
import Vocabularies

extension SARIFReport {
  /// How the run went: the rules that failed, and what was noticed about the files.
  var invocation: JSON {
    let failed = entries.all.filter { $0.finding.verdict == .error }
    let assessment = entries.assessment
    let noticed =
      assessment.ruleSets.flatMap(\.diagnostics) + assessment.description.diagnostics
      + assessment.diagnostics
    let notifications = failed.map(failure) + (isForEveryone ? noticed.map(notice) : [])
    return .object([
      "executionSuccessful": .bool(failed.isEmpty),
      "toolExecutionNotifications": notifications.isEmpty ? nil : .array(notifications),
    ])
  }

  private func failure(_ entry: Entry) -> JSON {
    .object([
      "level": "error",
      "message": .message(entry.message),
      "locations": .array([
        .object([
          "physicalLocation": places.physicalLocation(
            entries.files.place(entry.finding.requirement.place))
        ])
      ]),
      "associatedRule": .object([
        "id": .string(entry.code), "index": ruleNumbers[entry.code].map(JSON.integer),
      ]),
    ])
  }

  private func notice(_ diagnostic: Diagnostic) -> JSON {
    let sentences = [diagnostic.message, diagnostic.hint].compactMap(\.self)
    return .object([
      "level": diagnostic.severity.sarifLevel,
      "message": .message(EnglishWording().sentences(sentences).harmless),
      "locations": .array([
        .object([
          "physicalLocation": places.physicalLocation(entries.files.place(diagnostic.place))
        ])
      ]),
      "descriptor": .object(["id": .string(diagnostic.id.rawValue)]),
    ])
  }
}

extension Diagnostic.Severity {
  fileprivate var sarifLevel: JSON {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .remark: "note"
    }
  }
}
