import Assessment
import Descriptions
import Standards

extension JSON {
  static func finding(
    _ finding: Finding, _ change: FindingChange?, register: inout Register
  ) -> JSON {
    .object([
      "id": .string(finding.key.identifier),
      "standard": .string(finding.standard),
      "requirement": .string(finding.requirement.id),
      "subject": finding.subject.map(JSON.subject),
      "verdict": .string(finding.verdict.rawValue),
      "gravity": finding.gravity.map { .string($0.rawValue) },
      "degree": .share(finding.degree),
      "place": finding.place.map(JSON.place),
      "remedy": finding.remedy.map(JSON.text),
      "waiver": finding.waiver.map(JSON.waiver),
      "not_in_force": finding.notInForce.map { obstacle in
        .object([
          "reason": .string(obstacle.reason.rawValue), "edition": .string(obstacle.edition),
          "from": .string("\(obstacle.from)"),
        ])
      },
      "change": change.map(JSON.change),
      "checks": .array(finding.checks.map { check($0, register: &register) }),
    ])
  }

  private static func subject(_ subject: Subject) -> JSON {
    .object([
      "path": .string(subject.path),
      "label": .text(subject.label),
      "record": .string(subject.recordName),
      "place": subject.place.map(JSON.place),
    ])
  }

  private static func check(_ result: CheckResult, register: inout Register) -> JSON {
    .object([
      "id": .string(result.check.id),
      "verdict": .string(result.verdict.rawValue),
      "gap": result.gap.map(JSON.text),
      "question": result.attestation.map { .text($0.question) },
      "look_at": result.attestation?.lookAt.map(JSON.text),
      "answer": result.answer.map(JSON.answer),
      "applicability_open": result.isApplicabilityOpen ? true : nil,
      "failure": result.failure.map(JSON.string),
      "missing": register.paths(of: result.missing),
      "plans": register.paths(of: result.plans),
      "dismissals": register.paths(of: result.dismissals),
      "mentions": result.mentions.isEmpty ? nil : register.paths(of: result.mentions),
      "assumptions": register.paths(of: result.assumptions),
      "scopes": register.names(of: result.proof.scopes),
      "expectation": register.names(of: result.proof.expectation),
    ])
  }

  private static func waiver(_ waiver: Waiver) -> JSON {
    .object([
      "reason": .text(waiver.reason),
      "approved_by": .text(waiver.approvedBy),
      "approved_on": .string("\(waiver.approvedOn)"),
      "expires": .string("\(waiver.expires)"),
      "place": .place(waiver.place),
    ])
  }

  private static func answer(_ answer: Descriptions.Attestation) -> JSON {
    .object([
      "verdict": .string(answer.answer.rawValue),
      "by": .text(answer.by),
      "on": .string("\(answer.on)"),
      "until": answer.until.map { .string("\($0)") },
      "because": .text(answer.because),
      "evidence": .array(answer.evidence, JSON.string),
      "place": .place(answer.place),
    ])
  }

  static func scope(_ scope: Proof.Scope, register: inout Register) -> JSON {
    .object([
      "level": .string(scope.level.rawValue),
      "truth": .string(scope.truth.rawValue),
      "applies": scope.inWords.map(JSON.text),
      "conditions": register.names(of: scope.conditions),
    ])
  }

  static func condition(_ condition: ProvenCondition, register: inout Register) -> JSON {
    .object([
      "text": .string(condition.text),
      "truth": .string(condition.truth.rawValue),
      "facts": .array(condition.facts.map { provenFact($0, register: &register) }),
      "elements": .array(condition.elements.map { provenFact($0, register: &register) }),
    ])
  }

  /// A value in a condition; the value of a fact is told where the fact is.
  private static func provenFact(_ fact: ProvenFact, register: inout Register) -> JSON {
    let (state, value): (String, JSON?) =
      switch fact.value {
      case .known(let text):
        ("known", fact.reference.map { register.tells(text, of: $0) } ?? false ? nil : .text(text))
      case .unknown: ("unknown", nil)
      case .absent: ("absent", nil)
      case .failed(let reason): ("failed", .string(reason))
      }
    return .object([
      "text": .string(fact.text),
      "state": .string(state),
      "value": value,
      "fact": fact.reference.map { register.path(of: $0) },
    ])
  }

  static func question(_ question: Question, register: inout Register) -> JSON {
    .object([
      "fact": register.path(of: question.fact),
      "decides": .integer(question.decides),
      "concerns": .integer(question.concerns),
    ])
  }
}
