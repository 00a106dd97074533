import LocatedYAML
import Vocabularies

/// What is known of the block or list that a fact belongs to.
struct Circumstances {
  /// Where it is written, or where it belongs.
  let place: Place
  /// The state of the facts that are not written in it; `nil` where the vocabulary decides.
  let unwritten: FactState?
  /// Whether what is written in it is not in force today.
  let isPlanned: Bool

  /// A block or list that is written.
  static func stated(at place: Place) -> Circumstances {
    Circumstances(place: place, unwritten: nil, isPlanned: false)
  }

  /// A block that is not written or has no contents: all facts in it are in the same state.
  static func open(_ state: FactState, at place: Place) -> Circumstances {
    Circumstances(place: place, unwritten: state, isPlanned: false)
  }

  /// A block or list, or a single fact, that is planned.
  static func planned(by day: CalendarDate?, owner: LocalizedText?, at place: Place)
    -> Circumstances
  {
    Circumstances(
      place: place, unwritten: .planned(Plan(what: nil, by: day, owner: owner)), isPlanned: true)
  }

  /// The state of a planned fact that is to become `what`; `nil` if the fact is in force.
  func plan(_ what: LocalizedText?) -> FactState? {
    guard isPlanned, case .planned(let plan)? = unwritten else { return nil }
    return .planned(Plan(what: what, by: plan.by, owner: plan.owner))
  }
}
