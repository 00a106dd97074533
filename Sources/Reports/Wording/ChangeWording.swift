import Assessment

/// What reports say about the changes since an earlier report.
protocol ChangeWording: Sendable {
  var sinceTheBaseline: String { get }
  /// Which report is compared with.
  func comparedWith(_ report: String, asOf day: String?) -> String
  /// How many open gaps are new, and how many are closed.
  func changes(openedGaps: Int, closedGaps: Int) -> String
  /// What else changed and what did not; `nil` for what there is none of.
  func otherChanges(_ changes: ChangeCounts) -> String?
  /// That the reports did not judge by the same figure.
  func otherFigure(_ name: String, value: String, before: String) -> String
  /// How many findings of the earlier report were not judged again.
  func notJudgedAgain(_ count: Int) -> String
  var newGaps: String { get }
  var closedGaps: String { get }
  var goneGaps: String { get }
  var otherVerdicts: String { get }
  var sameVerdicts: String { get }
  var newFindings: String { get }
  var goneFindings: String { get }
  /// That the earlier report does not have a finding.
  var notThereBefore: String { get }
  /// That the later report does not have a finding.
  var notThereAnyMore: String { get }
  /// A verdict with the weight of a gap, and whether it is accepted.
  func name(of outcome: FindingOutcome) -> String
  /// Why a finding is not there any more.
  func absence(_ reason: BaselineReview.Absence) -> String
  /// A fact that a verdict did not rest on, or does not any more.
  var playsNoPart: String { get }
  /// A fact whose value is not told.
  var stated: String { get }

  // MARK: Two reports

  var earlierReport: String { get }
  var laterReport: String { get }
  /// That a report does not say what it was made from.
  var originUnknown: String { get }
  var sameInputs: String { get }
  /// What the reports were not both made from.
  var otherInputs: String { get }
  /// Whether a file was changed, left away or added.
  func changeOfInput(wasThere: Bool, isThere: Bool) -> String
}
