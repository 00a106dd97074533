import Standards

/// What reports for auditors and their programs add: catalogs, plans of action, statements of
/// applicability, workbooks.
protocol AuditWording: Sendable {
  // MARK: Assessments

  /// The one that is assessed.
  var assessedParty: String { get }
  /// That rules and facts stand where a plan of the assessment would.
  var noAssessmentPlan: String { get }
  /// Why requirements are left out of what was reviewed.
  var excludedControls: String { get }
  var profileOfSelection: String { get }
  /// How references to other texts are to be read.
  var mappingsIntersect: String { get }
  /// That a day stands where the description has none.
  func clockShowsEffectiveDay(_ day: String) -> String
  var clockShowsNothing: String { get }

  // MARK: Plans of action

  var actionPlan: String { get }
  var due: String { get }
  var noOpenGaps: String { get }
}
