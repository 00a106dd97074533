import Descriptions
import Standards
import Vocabularies

/// Finds attestations that count for nothing, so that nobody relies on them by mistake.
struct AttestationReview {
  private let description: Description
  private let ruleSets: [RuleSet]

  init(_ description: Description, _ ruleSets: [RuleSet]) {
    self.description = description
    self.ruleSets = ruleSets
  }

  /// What is to be said about the attestations, given the findings of an assessment.
  func diagnostics(on findings: [Finding]) -> [Diagnostic] {
    let attestations = description.attestations.filter(isConcerned)
    guard !attestations.isEmpty else { return [] }
    let used = Set(findings.flatMap(\.answers).map(\.place))
    return attestations.filter { !used.contains($0.place) }.compactMap {
      diagnostic($0, findings)
    }
  }

  /// Whether one of the rule sets may be meant.
  private func isConcerned(_ attestation: Attestation) -> Bool {
    attestation.standard == nil
      || ruleSets.contains { $0.standard.id == attestation.standard }
  }

  private func diagnostic(_ attestation: Attestation, _ findings: [Finding]) -> Diagnostic? {
    let name = attestation.requirement
    guard let requirement = ruleSets.lazy.compactMap({ $0.requirement(name) }).first else {
      return warning(
        attestation, "there is no requirement `\(name)` to attest",
        hint: .didYouMean(name, among: ruleSets.flatMap(\.requirements).map(\.id)))
    }
    let questions = requirement.checks.filter { !$0.judgement.isByFacts }.map(\.id)
    guard !questions.isEmpty else {
      return warning(attestation, "`\(name)` is decided by facts alone; nobody attests to it")
    }
    if let check = attestation.check, !questions.contains(check) {
      return warning(
        attestation, "`\(check)` is not a check of `\(name)` that a person judges",
        hint: .didYouMean(check, among: questions) ?? "there are \(questions.listed())")
    }
    if !attestation.holds(on: description.asOf) { return lapsed(attestation) }
    let own = findings.filter { $0.requirement.id == name }
    // What was not selected, or does not concern the company, is nobody's mistake.
    guard own.contains(where: { $0.verdict != .notApplicable }) else { return nil }
    let subjects = own.compactMap(\.subject?.path)
    guard let subject = attestation.subject, !subjects.contains(subject) else { return nil }
    return warning(
      attestation, "`\(name)` is not judged for `\(subject)`",
      hint: .didYouMean(subject, among: subjects))
  }

  private func lapsed(_ attestation: Attestation) -> Diagnostic {
    let end = attestation.until.map { " to \($0)" } ?? ""
    let day = description.asOf.map { "on \($0)" } ?? "without a day to judge by"
    return Diagnostic(
      .remark, .unusedAttestation, at: attestation.place,
      "the attestation of `\(attestation.requirement)` counts from \(attestation.on)\(end), "
        + "not \(day)")
  }

  private func warning(
    _ attestation: Attestation, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, .unusedAttestation, at: attestation.place, message, hint: hint)
  }
}

extension Diagnostic.ID {
  /// An attestation counts for nothing.
  static let unusedAttestation: Self = "unused-attestation"
}
