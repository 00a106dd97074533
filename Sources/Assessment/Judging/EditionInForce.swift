import Standards
import Vocabularies

/// Which edition of a standard is in force on the day by which is judged.
struct EditionInForce {
  private let standard: Standard
  private let day: CalendarDate?

  init(_ standard: Standard, on day: CalendarDate?) {
    self.standard = standard
    self.day = day
  }

  /// Why a requirement is not judged by; `nil` if it is.
  ///
  /// Before the standard took effect, the edition before it applied: what is as it was there is
  /// judged, the rest is not.
  func obstacle(to requirement: Requirement) -> NotInForce? {
    guard let day, let effective = standard.effective, day < effective else { return nil }
    guard let earlier = standard.predecessor, let since = earlier.effective, since <= day else {
      return NotInForce(reason: .noEdition, edition: standard.edition, from: effective)
    }
    return requirement.since.map { change in
      NotInForce(
        reason: change.kind == .added ? .added : .changed, edition: standard.edition,
        from: effective)
    }
  }
}
