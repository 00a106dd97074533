public import LocatedYAML
public import Vocabularies

/// Something that shows a stated fact to be true.
public struct Evidence: Sendable, Hashable {
  public let id: String
  /// The fact or block that it shows.
  public let shows: FactPath?
  /// A file, relative to the description's folder.
  public let file: String?
  public let url: String?
  public let date: CalendarDate?
  public let owner: LocalizedText?
  public let kind: LocalizedText?
  /// The file's SHA-256 digest in hexadecimal.
  public let digest: String?
  public let place: Place
}
