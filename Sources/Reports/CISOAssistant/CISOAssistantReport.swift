import Assessment
import Standards

/// Results of an audit in the columns that the data wizard of CISO Assistant imports; the framework
/// that they belong to is ``FrameworkLibrary``.
struct CISOAssistantReport: Sendable {
  private static let columns = [
    "urn", "ref_id", "assessable", "compliance_result", "requirement_progress", "observations",
    "run",
  ]

  private let entries: Entries
  private let record: String

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    record = RunRecord(of: assessment, presentation: presentation, format: .cisoAssistant).line
  }

  /// The table, ending with a line break.
  var text: String {
    var table = CSVTable(columns: Self.columns)
    for requirement in entries.byRequirement {
      let result = Result(requirement)
      table.append([
        FrameworkLibrary.name(of: requirement.requirement, in: requirement.standard),
        requirement.code,
        // A row without it is left out.
        "true",
        result.compliance, result.progress, observations(on: requirement), record,
      ])
    }
    return table.text
  }

  /// What was found about each subject, the same once.
  private func observations(on requirement: RequirementEntries) -> String {
    let wording = entries.words.wording
    var seen: Set<String> = []
    return requirement.entries.filter {
      requirement.standing == .notApplicable || $0.isWorthTelling
    }
    .map { $0.subject + wording.colon + $0.message }
    .filter { seen.insert($0).inserted }
    .joined(separator: " ")
  }
}

extension CISOAssistantReport {
  /// How CISO Assistant calls what came out.
  struct Result: Sendable, Hashable {
    let compliance: String
    let progress: String

    init(_ requirement: RequirementEntries) {
      let isPlanned = requirement.findings.contains { !$0.plans.isEmpty }
      self.init(requirement.standing, isPlanned: isPlanned)
    }

    init(_ standing: Standing, isPlanned: Bool) {
      let open = isPlanned ? "in_progress" : "to_do"
      (compliance, progress) =
        switch standing {
        case .met: ("compliant", "done")
        case .partlyMet: ("partially_compliant", open)
        case .gap: ("non_compliant", open)
        case .accepted: ("non_compliant", "done")
        case .undetermined, .failed: ("not_assessed", "to_do")
        case .needsReview: ("not_assessed", "in_review")
        case .notApplicable: ("not_applicable", "done")
        }
    }
  }
}

extension Entry {
  fileprivate var isWorthTelling: Bool {
    finding.verdict != .met && finding.verdict != .notApplicable
  }
}
