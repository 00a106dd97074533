import LocatedYAML
public import Standards
import Vocabularies

/// Which requirements are judged.
///
/// A name stands for a clause, a requirement, or everything that it is a beginning of at a dot:
/// `5` for all of clause 5, `5.3` for clause 5.3, `5.3.c` for item c), `5.3.c.1` for one
/// requirement.
public struct Selection: Sendable, Hashable {
  /// Only these are judged; all, if empty.
  public let only: [String]
  /// These are not judged, even if they are among `only`.
  public let skip: [String]

  public init(only: [String] = [], skip: [String] = []) {
    self.only = only
    self.skip = skip
  }

  /// All requirements.
  public static let everything = Selection()

  /// Whether a requirement is judged.
  public func contains(_ requirement: Requirement) -> Bool {
    (only.isEmpty || only.contains { Self.name($0, covers: requirement) })
      && !skip.contains { Self.name($0, covers: requirement) }
  }

  /// An error for each name that no requirement of the rule sets has.
  func problems(in ruleSets: [RuleSet]) -> [Diagnostic] {
    let requirements = ruleSets.flatMap(\.requirements)
    return (only + skip).compactMap { name in
      guard !requirements.contains(where: { Self.name(name, covers: $0) }) else { return nil }
      let names = ruleSets.flatMap(\.clauses).map(\.number) + requirements.map(\.id)
      let place = ruleSets.first?.standard.place ?? Place(file: name, line: 1, column: 1)
      return Diagnostic(
        .error, .unknownName, at: place,
        "no rule set has a clause or requirement `\(name)`",
        hint: .didYouMean(name, among: names))
    }
  }

  private static func name(_ name: String, covers requirement: Requirement) -> Bool {
    [requirement.id, requirement.clause].contains { $0 == name || $0.hasPrefix(name + ".") }
  }
}
