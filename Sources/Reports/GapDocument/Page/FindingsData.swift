import Assessment
import Standards
import Vocabularies

/// The findings of a report for programs that read its page: what was found about what, and where,
/// without the proofs, which would make the page several times as long.
struct FindingsData {
  let assessment: Assessment
  /// The language of the texts.
  let language: Language

  init(_ assessment: Assessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
  }

  var value: JSON {
    .object([
      "format": "gap-report-findings/1",
      "note": "verdicts and texts only; lacuna check --format json has the facts and conditions",
      "engine": .object(["name": .string(Engine.name), "version": .string(Engine.version)]),
      "description": .description(assessment.description),
      "rule_sets": .array(assessment.ruleSets, JSON.ruleSet),
      "summary": .summary(assessment.summary),
      "findings": .array(assessment.findings, finding),
    ])
  }

  private func finding(_ finding: Finding) -> JSON {
    .object([
      "id": .string(finding.key.identifier),
      "requirement": .string(finding.requirement.id),
      "subject": finding.subject.map { .string($0.path) },
      "verdict": .string(finding.verdict.rawValue),
      "gravity": finding.gravity.map { .string($0.rawValue) },
      "place": finding.place.map(JSON.place),
      "gaps": finding.verdict == .gap
        ? .array(finding.checks.compactMap(\.gap)) { .string($0.text(in: language)) } : nil,
      "missing": finding.missing.isEmpty
        ? nil : .array(finding.missing) { .string($0.path) },
      "waived_until": finding.waiver.map { .string("\($0.expires)") },
    ])
  }
}
