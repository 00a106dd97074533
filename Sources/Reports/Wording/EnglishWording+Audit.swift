import Standards

extension EnglishWording {
  // MARK: Assessments

  var assessedParty: String { "Assessed party" }
  var noAssessmentPlan: String {
    "There is no separate plan: the rule set and the description stand in for it."
  }
  var excludedControls: String {
    "Excluded controls do not apply; an observation says why."
  }
  var profileOfSelection: String { "What was chosen for the assessment." }
  var mappingsIntersect: String {
    """
    The rule set says which places of other texts are related and what ties them, by its authors' \
    own judgement. It claims neither that they are equal nor that one contains the other; so each \
    relationship is given as intersecting.
    """
  }
  func clockShowsEffectiveDay(_ day: String) -> String {
    """
    The description has no `as_of`; the times in this document are \(day), the day on which the \
    standard took effect.
    """
  }
  var clockShowsNothing: String {
    "The description has no `as_of`, so the times in this document mean nothing."
  }

  var digestsOfInputs: String {
    "Who has the same inputs can make this document again: lacuna verify."
  }

  // MARK: Plans of action

  var actionPlan: String { "Action plan" }
  var noOpenGaps: String { "No open gap was found." }
  var progressWords: [String] { ["open", "in progress", "done", "risk accepted"] }

  // MARK: Tables

  func name(of column: RegisterColumn) -> String {
    switch column {
    case .requirement: "Requirement"
    case .clause: "Clause"
    case .statement: "What is asked"
    case .obligation: "Obligation"
    case .severity: "Severity"
    case .ruleSet: "Rule set"
    case .status: "Status"
    case .degree: "Degree"
    case .subject: "Subject"
    case .place: "Where"
    case .evidence: "Evidence"
    case .rationale: "Finding"
    case .waiver: "Waiver"
    case .waiverExpires: "Waiver expires"
    case .fingerprint: "Fingerprint"
    case .action: "Action"
    case .subjects: "Concerns"
    case .owner: "Owner"
    case .due: "Due"
    case .progress: "Progress"
    case .effort: "Effort"
    case .remarks: "Remarks"
    case .applicable: "Applicable"
    case .reasonForInclusion: "Reason for inclusion"
    case .reasonForExclusion: "Reason for exclusion"
    case .documentedIn: "Documented in"
    case .fact: "Fact"
    case .title: "Title"
    case .value: "Stated"
    case .usedIn: "Used in"
    case .role: "Role"
    case .path: "Path"
    case .digest: "SHA-256"
    case .run: "Run"
    }
  }

  func name(of standing: Standing) -> String {
    switch standing {
    case .met: name(of: Verdict.met)
    case .partlyMet: "partly met"
    case .gap: name(of: Verdict.gap)
    case .accepted: "gap, accepted"
    case .undetermined: name(of: Verdict.undetermined)
    case .needsReview: name(of: Verdict.needsReview)
    case .notApplicable: name(of: Verdict.notApplicable)
    case .failed: name(of: Verdict.error)
    }
  }

  // MARK: Statements of applicability

  func name(of relevance: Relevance) -> String {
    switch relevance {
    case .applies: "yes"
    case .doesNotApply: "no"
    case .isOpen: "open"
    case .notAssessed: "not assessed"
    }
  }

  func implementation(of standing: Standing) -> String? {
    switch standing {
    case .met: "implemented"
    case .partlyMet: "partly implemented"
    case .gap: "not implemented"
    case .accepted: "not implemented, risk accepted"
    case .undetermined, .needsReview, .failed: "open: \(name(of: standing))"
    case .notApplicable: nil
    }
  }

  func included(by modality: Modality, where conditions: [String]) -> String {
    let reason = modality.isBinding ? "The standard requires it" : "The standard recommends it"
    return conditions.isEmpty
      ? "\(reason)." : "\(reason) where: \(conditions.joined(separator: "; "))."
  }

  var leftOut: String { "Left out of this assessment." }

  // MARK: Workbooks

  func name(of sheet: GapWorkbook.SheetName) -> String {
    switch sheet {
    case .summary: "Summary"
    case .gaps: "Gaps"
    case .requirements: "All requirements"
    case .evidence: "Evidence"
    case .actions: "Action plan"
    case .method: "Scope and method"
    case .about: "About"
    }
  }

  var scope: String { "Scope" }
  var judged: String { "Judged" }
  func judged(_ count: Int, of total: Int) -> String {
    "\(count) of \(total) requirements that can be violated"
  }
  var howItWasJudged: String { "How it was judged" }
  var applicable: String { "Applicable" }
}
