public import Assessment
import Descriptions
import Standards
import Vocabularies

/// Findings with everything that they rest on, condition by condition.
public struct ProofText: Sendable {
  private let findings: [Finding]
  private let assessment: Assessment
  private let presentation: Presentation

  /// The proofs of findings of an assessment, those of one requirement next to each other.
  public init(
    of findings: [Finding], in assessment: Assessment, presentation: Presentation = Presentation()
  ) {
    self.findings = findings
    self.assessment = assessment
    self.presentation = presentation
  }

  /// The proofs, ending with a line feed.
  public var text: String {
    var page = TextPage(presentation)
    for group in RequirementFindings.grouped(findings) {
      page.heading(of: group.requirement)
      page.particulars(of: group.requirement)
      for tailoring in assessment.tailorings where tailoring.profile.standard == group.standard {
        page.changes(of: tailoring, to: group.requirement)
      }
      let clause = scope(ofClause: group)
      for finding in group.findings { page.proof(of: finding, clause: clause) }
    }
    return page.page.text
  }

  /// Why the clause concerns the organisation, which its findings do not repeat.
  private func scope(ofClause group: RequirementFindings) -> Proof.Scope? {
    assessment.clauses.first {
      $0.standard == group.standard && $0.clause.number == group.requirement.clause
    }?.scope
  }
}

extension TextPage {
  /// Writes why a finding came out as it did: whether the requirement concerns the subject, then
  /// each check.
  fileprivate mutating func proof(of finding: Finding, clause: Proof.Scope?) {
    page.space()
    page.paragraph(
      StyledText(finding.subject?.label.text(in: language) ?? wording.wholeOrganisation, .strong)
        + StyledText(finding.subject.map { "  \($0.path)" } ?? "", .quiet),
      mark: StyledText(
        finding.verdict.sign + wording.name(of: finding.verdict) + "  ", finding.verdict.style))
    if let obstacle = finding.notInForce {
      page.paragraph(StyledText(wording.notInForce(obstacle)), indent: 2)
      return
    }
    var scopes = finding.commonScopes
    if let clause, !scopes.contains(where: { $0.level == .clause }) { scopes.insert(clause, at: 0) }
    if !scopes.isEmpty {
      page.space()
      page.line(StyledText(wording.concernsBecause, .quiet), indent: 2)
      for scope in scopes { self.scope(scope, indent: 4) }
    }
    for result in finding.checks where result.hasOwnProof { check(result) }
    if let remedy = finding.remedy?.text(in: language), finding.verdict == .gap {
      page.space()
      page.list([(wording.remedy, StyledText(remedy))], indent: 2)
    }
  }

  private mutating func check(_ result: CheckResult) {
    page.space()
    page.line(
      StyledText(result.verdict.sign, result.verdict.style)
        + StyledText("\(wording.check) \(result.check.id)  ")
        + StyledText(wording.name(of: result.verdict), result.verdict.style),
      indent: 2)
    let remarks = [
      result.answer == nil ? result.gap?.text(in: language) : nil, result.failure,
      result.attestation?.question.text(in: language),
      result.attestation?.lookAt.map { wording.lookAt + wording.colon + $0.text(in: language) },
      result.answer.map { wording.answer($0, because: $0.because.text(in: language)) },
      result.isApplicabilityOpen && result.verdict == .met ? wording.applicabilityIsOpen : nil,
    ]
    for remark in remarks.compactMap(\.self) { page.paragraph(StyledText(remark), indent: 4) }
    if let place = result.answer?.place {
      page.line(StyledText("\(place)", .quiet), indent: 4)
    }
    for scope in result.proof.scopes where scope.level == .check { self.scope(scope, indent: 4) }
    conditions(result.proof.expectation, indent: 4)
    let told = result.factsInConditions
    list(result.missing, under: wording.missing, unless: told, indent: 4)
    list(result.plans, under: wording.plan, unless: told, indent: 4)
    list(
      result.dismissals + result.mentions, under: wording.toConfirm, unless: told, indent: 4)
  }

  /// Writes what a scope came to; its conditions where they tell more than its words.
  private mutating func scope(_ scope: Proof.Scope, indent: Int) {
    let title = [wording.title(of: scope.level), scope.inWords?.text(in: language)]
    page.paragraph(
      StyledText(title.compactMap(\.self).joined(separator: wording.colon))
        + StyledText("  " + wording.name(of: scope.truth), scope.truth.style),
      indent: indent)
    if scope.truth != .isTrue || scope.inWords == nil {
      conditions(scope.conditions, indent: indent + 2)
    }
  }

  /// How many conditions are written; a condition over a long list may have hundreds.
  private static let conditionLimit = 8

  private mutating func conditions(_ conditions: [ProvenCondition], indent: Int) {
    for condition in conditions.prefix(Self.conditionLimit) {
      self.condition(condition, indent: indent)
    }
    if conditions.count > Self.conditionLimit {
      let rest = wording.further(conditions.count - Self.conditionLimit)
      page.paragraph(StyledText(rest, .quiet), indent: indent)
    }
  }

  /// Writes a condition as the rule set has it, what it came to, the entries that it was looked at
  /// for, and its facts.
  private mutating func condition(_ condition: ProvenCondition, indent: Int) {
    let elements = condition.elements.map { "\($0.text) = \($0.reference?.path ?? $0.text)" }
    page.paragraph(
      StyledText(condition.text)
        + StyledText("  " + wording.name(of: condition.truth), condition.truth.style)
        + StyledText(
          elements.isEmpty ? "" : "  [\(elements.joined(separator: ", "))]", .quiet),
      indent: indent)
    let facts = condition.facts.filter { fact in !(fact.reference?.isBlock ?? false) }
    let rows = facts.map { fact in
      let value = value(of: fact)
      let name = (fact.reference?.path ?? fact.text) + (value.isEmpty ? "" : ": ")
      return (left: StyledText(name) + value, right: fact.reference.map(place(of:)) ?? "")
    }
    page.columns(rows, indent: indent + 2)
  }

  private func value(of fact: ProvenFact) -> StyledText {
    if let reference = fact.reference { return state(of: reference) }
    switch fact.value {
    case .known(let value): return StyledText(value.text(in: language))
    case .unknown: return StyledText(wording.unknown, .undetermined)
    case .absent: return StyledText(wording.absent)
    case .failed(let reason): return StyledText(reason, .error)
    }
  }

  /// Writes facts that no condition above has told already.
  private mutating func list(
    _ facts: [FactReference], under title: String, unless told: Set<String>, indent: Int
  ) {
    let facts = facts.filter { !told.contains($0.path) }
    guard !facts.isEmpty else { return }
    page.line(StyledText(title, .quiet), indent: indent)
    self.facts(facts, of: nil, indent: indent + 2)
  }
}

extension Truth {
  fileprivate var style: Style {
    switch self {
    case .isTrue: .met
    case .isFalse: .gap
    case .unknown: .undetermined
    case .error: .error
    }
  }
}
