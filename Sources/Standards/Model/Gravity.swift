/// How much a gap weighs.
public enum Gravity: String, Sendable, Hashable, CaseIterable {
  /// A nonconformity that puts the purpose of the requirement at stake.
  case major
  /// Any other nonconformity.
  case minor
  /// A recommendation is not followed.
  case observation

  /// Whether something binding is violated.
  public var isNonconformity: Bool { self != .observation }
}

extension Gravity: Comparable {
  /// Orders from the lightest to the heaviest.
  public static func < (left: Gravity, right: Gravity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .observation: 0
    case .minor: 1
    case .major: 2
    }
  }
}
