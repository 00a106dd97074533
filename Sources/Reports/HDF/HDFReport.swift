import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

/// The findings in the form that MITRE's Heimdall reads: HDF 1, the `exec-json` of InSpec, with a
/// profile for each rule set and a control for each requirement.
struct HDFReport: Sendable {
  let entries: Entries
  let clock: ReportClock
  private let record: RunRecord

  init(_ assessment: Assessment, presentation: Presentation) {
    entries = Entries(assessment, presentation)
    clock = ReportClock(assessment, entries.words.wording)
    record = RunRecord(of: assessment, presentation: presentation, format: .hdf)
  }

  /// The report, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let description = entries.assessment.description
    let requirements = Dictionary(grouping: entries.byRequirement, by: \.standard)
    return .object([
      "platform": .object([
        "name": .string(Engine.name), "release": .string(Engine.version),
        "target_id": description.files.first.map { .string(entries.files.name(of: $0)) },
      ]),
      "version": .string(Engine.version),
      "statistics": .object([]),
      "profiles": .array(entries.assessment.ruleSets) { ruleSet in
        profile(ruleSet, requirements[ruleSet.standard.id] ?? [])
      },
      "passthrough": .object(["run": .string(record.line)]),
    ])
  }

  private func profile(_ ruleSet: RuleSet, _ requirements: [RequirementEntries]) -> JSON {
    let (standard, language) = (ruleSet.standard, entries.words.language)
    let byClause = Dictionary(grouping: requirements, by: \.clause.number)
    let groups = ruleSet.clauses.compactMap { clause in
      byClause[clause.number].map { (clause, $0) }
    }
    return .object([
      "name": .string(standard.id),
      "title": .string("\(standard.number) \(standard.title.text(in: language))".harmless),
      "version": .string(standard.edition),
      "summary": standard.note.map { .string($0.text(in: language).harmless) },
      "sha256": .string(ruleSet.source.digest.hexadecimal),
      "status": "loaded",
      "supports": .array([]),
      "attributes": .array([]),
      "groups": .array(groups) { clause, requirements in
        .object([
          "id": .string(clause.number),
          "title": .string(clause.title.text(in: language).harmless),
          "controls": .array(requirements) { .string($0.code) },
        ])
      },
      "controls": .array(requirements, control),
    ])
  }
}
