public import Assessment
import Descriptions
import Standards

/// The gap report as data: `gap-report/1`, as ``schema`` describes it.
///
/// Everything that other formats print is in it, in every language that the rule set has.  What
/// several findings share is told once and pointed to: requirements, facts, scopes, conditions.
public struct JSONReport: Sendable {
  /// The value of the member `format`.
  static let format = "gap-report/1"

  private let assessment: Assessment
  private let run: RunRecord

  /// A report on an assessment.
  ///
  /// - Parameter run: The record of the report that this one is a part of; its own, if `nil`.
  public init(
    _ assessment: Assessment, presentation: Presentation = Presentation(), run: RunRecord? = nil
  ) {
    self.assessment = assessment
    self.run = run ?? RunRecord(of: assessment, presentation: presentation, format: .json)
  }

  /// The report, ending with a line feed.
  public var text: String { value.text }

  var value: JSON {
    var register = Register()
    let clauses = assessment.clauses.map { JSON.clause($0, register: &register) }
    let review = assessment.baselineReview
    let findings = assessment.findings.map { finding in
      JSON.finding(finding, review?.change(of: finding), register: &register)
    }
    let questions = assessment.questions.map { JSON.question($0, register: &register) }
    return .object([
      "format": .string(Self.format),
      "engine": .object(["name": .string(Engine.name), "version": .string(Engine.version)]),
      "description": .description(assessment.description),
      "rule_sets": .array(assessment.ruleSets, JSON.ruleSet),
      "summary": .summary(assessment.summary),
      "clauses": .array(clauses),
      "requirements": .array(judgedRequirements, JSON.requirement),
      "findings": .array(findings),
      "changes": review.map(JSON.changes),
      "questions": .array(questions),
      "facts": .object(register.facts),
      "scopes": .object(register.scopes),
      "conditions": .object(register.conditions),
      "diagnostics": .array(
        assessment.ruleSets.flatMap(\.diagnostics) + assessment.description.diagnostics
          + assessment.diagnostics,
        JSON.diagnostic),
      "run": .run(run),
    ])
  }

  /// The requirements that have findings, each once.
  private var judgedRequirements: [JudgedRequirement] {
    var seen: Set<String> = []
    return assessment.findings.compactMap { finding in
      guard seen.insert(finding.standard + " " + finding.requirement.id).inserted else {
        return nil
      }
      return JudgedRequirement(standard: finding.standard, requirement: finding.requirement)
    }
  }
}

/// A requirement together with the identifier of its standard.
struct JudgedRequirement {
  let standard: String
  let requirement: Requirement
}
