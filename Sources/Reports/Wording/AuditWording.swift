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

  /// What the digests in a document are good for.
  var digestsOfInputs: String { get }

  // MARK: Plans of action

  var actionPlan: String { get }
  var noOpenGaps: String { get }
  /// What people choose from for how far an action is, the first for those not begun.
  var progressWords: [String] { get }

  // MARK: Tables

  func name(of column: RegisterColumn) -> String
  /// How a finding or requirement stands.
  func name(of standing: Standing) -> String

  // MARK: Statements of applicability

  func name(of relevance: Relevance) -> String
  /// How far an applicable requirement is implemented; `nil` if it does not apply.
  func implementation(of standing: Standing) -> String?
  /// Why a requirement applies: who asks it, and which conditions are given.
  func included(by modality: Modality, where conditions: [String]) -> String
  /// Why a requirement was not judged.
  var leftOut: String { get }

  // MARK: Workbooks

  func name(of sheet: GapWorkbook.SheetName) -> String
  var scope: String { get }
  var judged: String { get }
  func judged(_ count: Int, of total: Int) -> String
  var howItWasJudged: String { get }
  var applicable: String { get }
}
