import Assessment
import Vocabularies

extension EnglishWording {
  var sinceTheBaseline: String { "Since the last report" }

  func comparedWith(_ report: String, asOf day: String?) -> String {
    "Compared with \(report)" + (day.map { ", as of \($0)." } ?? ".")
  }

  func changes(openedGaps: Int, closedGaps: Int) -> String {
    let opened = openedGaps == 0 ? "No gap is new" : counted(openedGaps, "new gap")
    let closed = closedGaps == 0 ? "none is closed" : "\(closedGaps) closed"
    return "\(opened), \(closed)."
  }

  func otherChanges(_ changes: ChangeCounts) -> String? {
    let parts = [
      changes.otherOutcomes > 0 ? "\(changes.otherOutcomes) with another verdict" : nil,
      changes.otherFacts > 0 ? "\(changes.otherFacts) with the same verdict on other facts" : nil,
      changes.otherNew > 0 ? "\(changes.otherNew) new without a gap" : nil,
      changes.absent > 0 ? "\(changes.absent) not there any more" : nil,
      changes.unchanged > 0 ? "\(changes.unchanged) unchanged" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Other findings: \(parts.joined(separator: ", "))."
  }

  func otherFigure(_ name: String, value: String, before: String) -> String {
    "Judged by another figure: \(name): \(before) → \(value)."
  }

  func notJudgedAgain(_ count: Int) -> String {
    "\(counted(count, "finding")) of the last report \(count == 1 ? "was" : "were") not judged again."
  }

  var newGaps: String { "New gaps" }
  var closedGaps: String { "Closed gaps" }
  var goneGaps: String { "Gaps that are not there any more" }
  var otherVerdicts: String { "Other verdicts" }
  var sameVerdicts: String { "The same on other facts" }
  var newFindings: String { "New findings without a gap" }
  var goneFindings: String { "Findings that are not there any more" }
  var notThereBefore: String { "not there before" }
  var notThereAnyMore: String { "not there any more" }

  func name(of outcome: FindingOutcome) -> String {
    let remarks = [outcome.gravity.map { name(of: $0) }, outcome.isWaived ? "waived" : nil]
      .compactMap(\.self)
    return name(of: outcome.verdict)
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  func absence(_ reason: BaselineReview.Absence) -> String {
    switch reason {
    case .noRequirement: "the rules do not have the requirement any more"
    case .leftOut(let reason): "left out by the profile: \(reason.text(in: .english))"
    case .noSubject: "the requirement is not judged for this any more"
    }
  }

  var playsNoPart: String { "plays no part" }
  var stated: String { "stated" }

  var earlierReport: String { "Earlier" }
  var laterReport: String { "Later" }
  var originUnknown: String { "One of the reports does not say what it was made from." }
  var sameInputs: String { "Both reports were made from the same files." }
  var otherInputs: String { "Made from other files" }
  func changeOfInput(wasThere: Bool, isThere: Bool) -> String {
    guard wasThere else { return "only the later report" }
    return isThere ? "another content" : "only the earlier report"
  }
}
