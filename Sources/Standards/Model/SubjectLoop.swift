public import CEL
public import LocatedYAML

/// Names each record of a list in turn, so that a requirement is judged for each:
/// `consent in consents`.
public struct SubjectLoop: Sendable {
  /// The name that expressions use for the record.
  public let variable: String
  /// The name of the record type.
  public let recordName: String
  /// Yields the list; takes a value for each loop around this one.
  public internal(set) var collection: Program
  /// Where the loop is written.
  public let place: Place

  /// The loop's variable, as expressions inside the loop take it.
  var parameter: Parameter { Parameter(variable, .record(recordName)) }
}
