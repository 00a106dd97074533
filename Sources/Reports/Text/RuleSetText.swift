import CEL
public import Standards
import Vocabularies

/// A rule set for people: its clauses with their requirements, or single requirements in full.
public struct RuleSetText: Sendable {
  private let ruleSet: RuleSet
  private let presentation: Presentation

  /// A text about a rule set.
  public init(_ ruleSet: RuleSet, presentation: Presentation = Presentation()) {
    self.ruleSet = ruleSet
    self.presentation = presentation
  }

  /// The standard, then every clause with the statement of each requirement.
  public var outline: String {
    var page = TextPage(presentation)
    page.standard(ruleSet.standard)
    for clause in ruleSet.clauses {
      page.page.section("\(clause.number)  \(clause.title.text(in: page.language))")
      if let condition = clause.applicability?.inWords.text(in: page.language) {
        page.page.paragraph(StyledText(page.wording.onlyWhere(condition), .quiet))
      }
      for requirement in clause.requirements { page.heading(of: requirement) }
    }
    return page.page.text
  }

  /// Requirements with their conditions, checks and what else the rule set says about them.
  public func details(of requirements: [Requirement]) -> String {
    var page = TextPage(presentation)
    for requirement in requirements {
      page.heading(of: requirement)
      page.particulars(of: requirement)
      page.rules(of: requirement, in: ruleSet.clause(requirement.clause))
    }
    return page.page.text
  }
}

extension TextPage {
  fileprivate mutating func standard(_ standard: Standard) {
    page.paragraph(
      StyledText("\(standard.number) · \(standard.title.text(in: language))", .strong))
    for text in [standard.status, standard.note].compactMap(\.self) {
      page.paragraph(StyledText(text.text(in: language)))
    }
    page.space()
    for parameter in standard.parameters {
      page.paragraph(
        StyledText("\(parameter.name) = \(parameter.value)")
          + StyledText("  \(parameter.title.text(in: language))", .quiet))
    }
  }

  /// Writes for what the requirement is judged, when, and by which expressions.
  fileprivate mutating func rules(of requirement: Requirement, in clause: Clause?) {
    let scope = clause?.applicability.map { "when \($0.condition.source)" }
    let loops = requirement.loops.map { "each \($0.variable) in \($0.collection.source)" }
    let condition = requirement.applicability.map { "when \($0.condition.source)" }
    for line in [scope].compactMap(\.self) + loops + [condition].compactMap(\.self) {
      page.paragraph(StyledText(line), indent: 2)
    }
    for check in requirement.checks {
      page.space()
      page.line(StyledText("\(wording.check) \(check.id)", .strong), indent: 2)
      if let condition = check.condition {
        page.paragraph(StyledText("when \(condition.source)"), indent: 4)
      }
      switch check.judgement {
      case .expectation(let condition, let gap):
        page.paragraph(StyledText("expect \(condition.source)"), indent: 4)
        page.paragraph(StyledText(gap.source(in: language), .quiet), indent: 4)
      case .attestation(let attestation):
        page.paragraph(StyledText(attestation.question.source(in: language)), indent: 4)
        if let lookAt = attestation.lookAt {
          page.list([(wording.lookAt, StyledText(lookAt.source(in: language)))], indent: 4)
        }
      }
    }
  }
}
