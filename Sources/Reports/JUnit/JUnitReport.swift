import Assessment
import Descriptions
import Digests
import LocatedYAML
import Standards
import Vocabularies

/// Findings as the results of tests, in the form that the schemas of Ant and of Jenkins both take.
///
/// A clause is a suite, a finding a test: passed if it is met, failed if it is a gap that nobody
/// accepted, in error if the rule failed, and otherwise skipped with the reason.
struct JUnitReport: Sendable {
  /// How many characters the name of a test has at most.
  private static let longestName = 200

  private let entries: Entries
  private let run: RunRecord

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    run = RunRecord(of: assessment, presentation: presentation, format: .jUnit)
  }

  /// The report, ending with a line feed.
  var text: String {
    let suites = clauses.enumerated().map { suite($1, number: $0) }
    return XML("testsuites", [], suites).document(ending: run.line)
  }

  /// The entries of each clause.
  private var clauses: [[Entry]] {
    var clauses: [[Entry]] = []
    for entry in entries.all {
      let finding = entry.finding
      if let last = clauses.last?.last?.finding, last.standard == finding.standard,
        last.requirement.clause == finding.requirement.clause
      {
        clauses[clauses.count - 1].append(entry)
      } else {
        clauses.append([entry])
      }
    }
    return clauses
  }

  private func suite(_ clause: [Entry], number: Int) -> XML {
    let cases = clause.map { (entry: $0, outcome: Outcome($0, entries.words)) }
    func count(_ element: String) -> String {
      "\(cases.count { $0.outcome?.element == element })"
    }
    return XML(
      "testsuite",
      [
        ("name", name(of: clause)), ("package", clause.first?.finding.standard ?? ""),
        ("id", "\(number)"), ("hostname", "localhost"), ("timestamp", timestamp),
        ("tests", "\(cases.count)"), ("failures", count("failure")), ("errors", count("error")),
        ("skipped", count("skipped")), ("time", "0"),
      ],
      [XML("properties", [], properties)] + cases.map(testCase)
        + [XML("system-out", text: ""), XML("system-err", text: "")])
  }

  /// The clause with its number and title.
  private func name(of clause: [Entry]) -> String {
    guard let finding = clause.first?.finding else { return "" }
    let title = entries.assessment.clauses.first {
      $0.standard == finding.standard && $0.clause.number == finding.requirement.clause
    }?.clause.title.text(in: entries.words.language)
    let number = entries.standard(of: finding)?.number ?? finding.standard
    return [number, finding.requirement.clause, title].compactMap(\.self).joined(separator: " ")
      .harmless
  }

  /// The day by which was judged, since the schema wants a time and the same input has to give the
  /// same report.
  private var timestamp: String {
    let day = entries.assessment.description.asOf.map { "\($0)" } ?? "1970-01-01"
    return day + "T00:00:00"
  }

  private var properties: [XML] {
    let inputs = run.inputs.map { input in
      (input.role.rawValue, "\(input.path) sha256:\(input.digest.hexadecimal)")
    }
    let properties = [("engine", "\(Engine.name) \(Engine.version)")] + inputs
    return properties.map { XML("property", [("name", $0), ("value", $1)]) }
  }

  private func testCase(_ entry: Entry, _ outcome: Outcome?) -> XML {
    XML(
      "testcase",
      [
        ("classname", "\(entry.finding.standard).\(entry.finding.requirement.clause)"),
        ("name", name(of: entry)), ("time", "0"),
      ],
      outcome.map { [$0.xml] } ?? [])
  }

  /// The requirement and the subject: unique in the report, however long the names are.
  private func name(of entry: Entry) -> String {
    let subject = entry.finding.subject?.path ?? entry.subject
    let name = "\(entry.code) \(subject)".harmless
    let short = name.cut(to: Self.longestName)
    return short == name ? name : "\(short) \(entry.fingerprint.prefix(8))"
  }
}

/// What a test that did not pass came to.
private struct Outcome {
  let element: String
  let message: String
  /// The attribute `type`, for failures and errors.
  let type: String?
  let details: String

  /// The outcome of a finding; `nil` if it is met.
  init?(_ entry: Entry, _ words: FindingWords) {
    let finding = entry.finding
    switch finding.verdict {
    case .met: return nil
    case .gap:
      if let waiver = finding.waiver {
        let reason = waiver.reason.text(in: words.language)
        element = "skipped"
        message = words.wording.waived(waiver, because: reason).harmless
      } else {
        element = "failure"
        message = entry.message
      }
    case .error:
      element = "error"
      message = entry.message
    case .undetermined, .needsReview, .notApplicable:
      element = "skipped"
      message = entry.message
    }
    type = element == "skipped" ? nil : finding.verdict.rawValue
    details = Self.details(of: entry, words)
  }

  /// What stands below the message: the statement, where to look, and what would help.
  private static func details(of entry: Entry, _ words: FindingWords) -> String {
    let requirement = entry.finding.requirement
    let gravity = entry.finding.gravity.map(words.wording.name(of:))
    let lines: [String?] = [
      requirement.text.text(in: words.language).harmless,
      [words.wording.name(of: requirement.modality), gravity].compactMap(\.self)
        .joined(separator: " · "),
      "\(entry.place)".harmless,
      entry.remedy.map { words.wording.remedy + words.wording.colon + $0 },
    ]
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  var xml: XML {
    let type = type.map { [("type", $0)] } ?? []
    return XML(element, [("message", message)] + type, text: details)
  }
}
