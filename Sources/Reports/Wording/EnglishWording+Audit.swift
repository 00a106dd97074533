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

  // MARK: Plans of action

  var actionPlan: String { "Action plan" }
  var due: String { "Due" }
  var noOpenGaps: String { "No open gap was found." }
}
