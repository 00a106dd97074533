public import LocatedYAML
import Standards
public import Vocabularies

/// A gap that somebody accepted for a time.
public struct Waiver: Sendable, Hashable {
  /// The identifier of the requirement, or of a clause for all of its.
  public let requirement: String
  /// The identifier of its standard; any, if `nil`.
  public let standard: String?
  /// The path of the entry that the gap is about; every one, if `nil`.
  public let subject: String?
  /// Why the gap is accepted.
  public let reason: LocalizedText
  /// Who accepted it.
  public let approvedBy: LocalizedText
  /// When.
  public let approvedOn: CalendarDate
  /// The last day on which it is accepted.
  public let expires: CalendarDate
  public let place: Place
}

extension Waiver {
  /// Whether the waiver counts on a day; on none that nobody knows.
  func holds(on day: CalendarDate?) -> Bool {
    guard let day else { return false }
    return approvedOn <= day && day <= expires
  }

  /// Whether the waiver is about a finding.
  func covers(_ finding: Finding) -> Bool {
    (standard ?? finding.standard) == finding.standard
      && finding.requirement.isNamed(by: requirement)
      && (subject ?? finding.subject?.path) == finding.subject?.path
  }
}
