public import LocatedYAML
public import Vocabularies

/// A question that somebody was asked and has not answered yet.
public struct OpenQuestion: Sendable, Hashable {
  /// The fact or block that it is about.
  public let about: FactPath?
  public let owner: LocalizedText?
  public let asked: CalendarDate?
  public let text: LocalizedText?
  public let place: Place
}
