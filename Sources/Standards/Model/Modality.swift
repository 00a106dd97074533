/// How binding a statement of a standard is.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  case shall
  case shallNot = "shall_not"
  case should
  case shouldNot = "should_not"
  /// A permission or an option; it cannot be violated.
  case may
  /// An explanation or a pointer to another clause; it cannot be violated.
  case info

  /// Whether a claim of conformity has to keep the statement.
  public var isBinding: Bool { self == .shall || self == .shallNot }

  /// Whether the statement can be violated at all, and so needs checks.
  public var isJudged: Bool { self != .may && self != .info }
}
