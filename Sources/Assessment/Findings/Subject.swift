public import LocatedYAML
public import Vocabularies

/// What a requirement is judged for: an entry of a list, or several if loops are nested.
public struct Subject: Sendable, Hashable {
  /// The way to it, such as `business_functions.newsletter`.  Where nested loops go through
  /// separate lists, the ways joined by ` + `.
  public let path: String
  /// What people call it.
  public let label: LocalizedText
  /// The name of the innermost entry's record type.
  public let recordName: String
  /// Where the innermost entry stands.
  public let place: Place?
}
