import Assessment
import Descriptions
import Standards
import Vocabularies

/// The one time that everything in a document has: the beginning of the day by which was judged, in
/// UTC, so that the same inputs make the same document.
struct OSCALClock: Sendable {
  /// The years that OSCAL has.
  private static let years = 1900..<3000

  /// The day.
  let day: String
  /// Why it is not the day by which was judged; `nil` if it is.
  let remark: String?

  init(_ assessment: Assessment, _ wording: any Wording) {
    let effective = assessment.ruleSets.lazy.compactMap(\.standard.effective).first
    if let day = assessment.description.asOf, Self.years.contains(day.year) {
      self.init(day: day.description, remark: nil)
    } else if let effective, Self.years.contains(effective.year) {
      let day = effective.description
      self.init(day: day, remark: wording.clockShowsEffectiveDay(day))
    } else {
      self.init(day: "1970-01-01", remark: wording.clockShowsNothing)
    }
  }

  private init(day: String, remark: String?) {
    self.day = day
    self.remark = remark
  }

  /// The time.
  var now: JSON { Self.time(day) }

  /// The beginning of a day; `nil` for one that OSCAL does not have.
  static func beginning(of day: CalendarDate?) -> JSON? {
    guard let day, years.contains(day.year) else { return nil }
    return time(day.description)
  }

  private static func time(_ day: String) -> JSON { .string(day + "T00:00:00Z") }
}
