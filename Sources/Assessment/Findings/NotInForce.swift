public import Vocabularies

/// Why a requirement was not in force on the day by which is judged.
public struct NotInForce: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A later edition added it.
    case added
    /// A later edition changed it; what the edition before asked for is not in the rule set.
    case changed
    /// No edition was in effect.
    case noEdition = "no_edition"
  }

  public let reason: Reason
  /// The edition that brought it.
  public let edition: String
  /// The first day on which that edition was to be applied.
  public let from: CalendarDate
}
