/// How binding a statement of a standard is.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  case shall
  case shallNot = "shall_not"
  case should
  case shouldNot = "should_not"
  /// A permission or an option; it cannot be violated.
  case may
  /// A ground or threshold that other statements depend on; it cannot be violated.
  case condition
  /// An explanation or a pointer to another clause; it cannot be violated.
  case info

  /// Whether a claim of conformity has to keep the statement.
  public var isBinding: Bool { self == .shall || self == .shallNot }

  /// Whether the statement can be violated at all, and so needs checks.
  public var isJudged: Bool {
    switch self {
    case .shall, .shallNot, .should, .shouldNot: true
    case .may, .condition, .info: false
    }
  }
}
