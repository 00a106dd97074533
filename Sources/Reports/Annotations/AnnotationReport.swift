import Assessment
import LocatedYAML

/// What wants attention as workflow commands of GitHub Actions, which it shows beside the lines of
/// the files: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
///
/// The commands count only on the standard output of a step.
struct AnnotationReport: Sendable {
  /// How many annotations of one kind are told before the rest is only counted: GitHub shows ten
  /// for each step and drops the others without a word.
  private static let mostOfAKind = 9

  private let alerts: [Alert]
  private let words: FindingWords
  private let findings: VerdictCounts
  private let run: RunRecord

  init(_ assessment: Assessment, presentation: Presentation) {
    let entries = Entries(assessment, presentation)
    alerts = entries.alerts
    words = entries.words
    findings = assessment.summary.findings
    run = RunRecord(of: assessment, presentation: presentation, format: .annotations)
  }

  /// The commands, one a line, what weighs most first; where nothing wants attention, one that says
  /// so; and at last the record of the run, which only those see who debug the workflow.
  var text: String {
    let commands = Command.Kind.allCases.flatMap(commands)
    return (commands.isEmpty ? [allClear] : commands).map { $0.text + "\n" }.joined()
      + "::debug::\(run.line)\n"
  }

  private var allClear: Command {
    let wording = words.wording
    let message =
      findings.applicable == 0
      ? wording.nothingApplies : wording.noGaps(decided: findings.coverage)
    return Command(kind: .notice, properties: [("title", Engine.name)], message: message)
  }

  private func commands(of kind: Command.Kind) -> [Command] {
    let sorted = Alert.Weight.allCases.filter { $0.commandKind == kind }
      .flatMap { weight in alerts.filter { $0.weight == weight } }
    let commands = sorted.prefix(Self.mostOfAKind).map { command(kind, $0) }
    let more = sorted.count - commands.count
    guard more > 0 else { return commands }
    return commands + [
      Command(
        kind: kind, properties: [("title", Engine.name)], message: words.wording.further(more))
    ]
  }

  private func command(_ kind: Command.Kind, _ alert: Alert) -> Command {
    let place = alert.entry.place.inLines
    let verdict = words.wording.name(of: alert.entry.finding.verdict)
    return Command(
      kind: kind,
      properties: [
        ("file", place.file), ("line", "\(place.line)"), ("col", "\(place.column)"),
        ("title", "\(alert.entry.code) \(verdict)"),
      ],
      message: [alert.message, alert.remedy].compactMap(\.self).joined(separator: "\n"))
  }
}

/// A workflow command.
private struct Command {
  /// What GitHub does with the message, the worst first.
  enum Kind: String, CaseIterable {
    case error
    case warning
    case notice
  }

  let kind: Kind
  let properties: [(name: String, value: String)]
  let message: String

  var text: String {
    let properties = properties.map { "\($0.name)=\($0.value.escaped(isProperty: true))" }
    return "::\(kind.rawValue) \(properties.joined(separator: ","))::"
      + message.escaped(isProperty: false)
  }
}

extension Alert.Weight {
  fileprivate var commandKind: Command.Kind {
    switch self {
    case .major: .error
    case .minor: .warning
    case .observation, .open: .notice
    }
  }
}

extension String {
  /// The text without characters that end a command or a property.
  fileprivate func escaped(isProperty: Bool) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
