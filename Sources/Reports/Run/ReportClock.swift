import Assessment
import Descriptions
import Standards
import Vocabularies

/// The one time that everything in a report has whose format wants times: the beginning of the day
/// by which was judged, in UTC, so that the same inputs make the same report.
struct ReportClock: Sendable {
  /// The years that every format takes.
  private static let years = 1900..<3000

  /// The day by which was judged, or one that stands in for it.
  let day: CalendarDate?
  /// Why it is not the day by which was judged; `nil` if it is.
  let remark: String?

  init(_ assessment: Assessment, _ wording: any Wording) {
    let effective = assessment.ruleSets.lazy.compactMap(\.standard.effective).first
    if let day = assessment.description.asOf, Self.years.contains(day.year) {
      self.init(day: day, remark: nil)
    } else if let effective, Self.years.contains(effective.year) {
      self.init(day: effective, remark: wording.clockShowsEffectiveDay(effective.description))
    } else {
      self.init(day: nil, remark: wording.clockShowsNothing)
    }
  }

  private init(day: CalendarDate?, remark: String?) {
    self.day = day
    self.remark = remark
  }

  /// The day, as `2026-05-01`.
  var date: String { day?.description ?? "1970-01-01" }

  /// The time, as `2026-05-01T00:00:00Z`.
  var now: String { date + "T00:00:00Z" }

  /// The beginning of a day; `nil` for one that formats do not have.
  static func beginning(of day: CalendarDate?) -> String? {
    guard let day, years.contains(day.year) else { return nil }
    return "\(day)T00:00:00Z"
  }
}
