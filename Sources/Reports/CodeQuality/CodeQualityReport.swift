import Assessment
import LocatedYAML

/// What wants attention as GitLab's code quality report, which merge requests show:
/// <https://docs.gitlab.com/ci/testing/code_quality/>.
struct CodeQualityReport: Sendable {
  private let alerts: [Alert]
  private let run: RunRecord

  init(_ assessment: Assessment, presentation: Presentation) {
    alerts = Entries(assessment, presentation).alerts
    run = RunRecord(of: assessment, presentation: presentation, format: .codeQuality)
  }

  /// The report, ending with a line feed.
  var text: String { value.text }

  var value: JSON { .array(alerts, issue) }

  private func issue(_ alert: Alert) -> JSON {
    .object([
      "type": "issue",
      "check_name": .string(alert.entry.code),
      "description": .string(alert.text),
      "categories": .array(["Compliance"]),
      "severity": alert.weight.severity,
      "fingerprint": .string(alert.entry.fingerprint),
      "location": .object([
        "path": .string(alert.entry.place.file),
        "lines": .object(["begin": .integer(alert.entry.place.inLines.line)]),
      ]),
      "run": .string(run.line),
    ])
  }
}

extension Alert.Weight {
  /// How bad GitLab calls it.
  fileprivate var severity: JSON {
    switch self {
    case .major: "critical"
    case .minor: "major"
    case .observation: "minor"
    case .open: "info"
    }
  }
}
