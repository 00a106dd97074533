import Assessment
import LocatedYAML

/// What wants attention in the form of the tool Checkstyle, which reviewdog, Jenkins and many
/// editors read.
struct CheckstyleReport: Sendable {
  private let alerts: [Alert]
  private let run: RunRecord

  init(_ assessment: Assessment, presentation: Presentation) {
    alerts = Entries(assessment, presentation).alerts
    run = RunRecord(of: assessment, presentation: presentation, format: .checkstyle)
  }

  /// The report, ending with a line feed.
  var text: String {
    XML("checkstyle", [("version", "10.0")], files.map(file)).document(ending: run.line)
  }

  /// The files in the order of their first alert; some readers take the last of two with one name.
  private var files: [String] {
    var seen: Set<String> = []
    return alerts.map(\.entry.place.file).filter { seen.insert($0).inserted }
  }

  private func file(_ name: String) -> XML {
    XML("file", [("name", name)], alerts.filter { $0.entry.place.file == name }.map(error))
  }

  private func error(_ alert: Alert) -> XML {
    let place = alert.entry.place.inLines
    return XML(
      "error",
      [
        ("line", "\(place.line)"), ("column", "\(place.column)"),
        ("severity", alert.weight.severity), ("message", alert.text),
        ("source", "\(Engine.name).\(alert.entry.code)"),
      ])
  }
}

extension Alert.Weight {
  /// How bad Checkstyle calls it.
  fileprivate var severity: String {
    switch self {
    case .major: "error"
    case .minor: "warning"
    case .observation, .open: "info"
    }
  }
}
