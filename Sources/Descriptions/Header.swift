public import LocatedYAML
public import Vocabularies

/// What a description says about itself.
public struct Header: Sendable {
  public let title: LocalizedText?
  /// The language of free text.
  public let language: Language?
  /// The day on which the facts were true.
  public let asOf: CalendarDate?
  public let preparedBy: Author?
  public let imported: [Import]

  /// Who prepared a description.
  public struct Author: Sendable, Hashable {
    public let name: LocalizedText?
    public let role: LocalizedText?
    public let contact: String?
  }

  /// Where a part of a description was taken over from.
  public struct Import: Sendable, Hashable {
    public let source: String
    public let file: String?
    public let date: CalendarDate?
    public let note: LocalizedText?
    public let place: Place
  }
}
