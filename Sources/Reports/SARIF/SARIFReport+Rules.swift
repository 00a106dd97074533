import Assessment
import Standards
import Vocabularies

extension SARIFReport {
  /// How many characters of a description GitHub takes.
  private static let longestDescription = 1_024

  /// The requirements that were judged, found or not, then those that only the baseline has.
  var rules: JSON { .array(requirements.map(rule) + absentRules) }

  private func rule(_ entry: Entry) -> JSON {
    let requirement = entry.finding.requirement
    let help = RequirementHelp(entry, entries)
    let weight = Alert.Weight(requirement.gravity)
    return .object([
      "id": .string(entry.code),
      "shortDescription": .message(help.statement.cut(to: Self.longestDescription - 1)),
      "fullDescription": .message(help.description.cut(to: Self.longestDescription - 1)),
      "help": .object(["text": .string(help.text), "markdown": .string(help.markdown)]),
      "defaultConfiguration": .object(["level": weight.sarifLevel, "rank": weight.sarifRank]),
      "relationships": isForEveryone
        ? taxonomies.relationships(of: requirement, in: entry.finding.standard) : nil,
      "properties": .object([
        "tags": .array(["compliance", .string(entry.finding.standard)]),
        "obligation": .string(requirement.modality.rawValue),
        "precision": "high",
        "problem.severity": weight.problemSeverity,
      ]),
    ])
  }
}
