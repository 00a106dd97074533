import LocatedYAML
public import Standards
public import Vocabularies

/// Which requirements are judged.
///
/// A name stands for a clause, a requirement, or everything that it is a beginning of at a dot:
/// `5` for all of clause 5, `5.3` for clause 5.3, `5.3.c` for item c), `5.3.c.1` for one
/// requirement.  `2017:7.7` stands for the clauses that took the place of clause 7.7 of the edition
/// of 2017.
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
    (only.isEmpty || only.contains { requirement.isNamed(by: $0) })
      && !skip.contains { requirement.isNamed(by: $0) }
  }

  /// The selection with numbers of earlier editions replaced by those of today.
  ///
  /// - Throws: An error for each name that no requirement of the rule sets has.
  public func resolved(in ruleSets: [RuleSet]) throws(DiagnosticsError) -> Selection {
    let resolved = Selection(
      only: only.flatMap { Self.today($0, in: ruleSets) },
      skip: skip.flatMap { Self.today($0, in: ruleSets) })
    let problems = resolved.problems(in: ruleSets)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return resolved
  }

  /// The clauses that took the place of one of an earlier edition; the name itself if it is none.
  private static func today(_ name: String, in ruleSets: [RuleSet]) -> [String] {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [name] }
    let successors = ruleSets.filter { $0.standard.predecessor?.edition == parts[0] }
      .flatMap(\.clauses)
      .filter { clause in
        clause.formerNumbers.contains { $0.isOrLies(below: parts[1]) }
      }
      .map(\.number)
    return successors.isEmpty ? [name] : successors
  }

  private func problems(in ruleSets: [RuleSet]) -> [Diagnostic] {
    let requirements = ruleSets.flatMap(\.requirements)
    return (only + skip).compactMap { name in
      guard !requirements.contains(where: { $0.isNamed(by: name) }) else { return nil }
      let former = ruleSets.flatMap { ruleSet in
        let edition = ruleSet.standard.predecessor.map { $0.edition + ":" } ?? ""
        return ruleSet.clauses.flatMap(\.formerNumbers).map { edition + $0 }
      }
      let names =
        ruleSets.flatMap(\.clauses).map(\.number) + requirements.map(\.id)
        + (name.contains(":") ? former : [])
      let place = ruleSets.first?.standard.place ?? Place(file: name, line: 1, column: 1)
      return Diagnostic(
        .error, .unknownName, at: place,
        "no rule set has a clause or requirement `\(name)`",
        hint: .didYouMean(name, among: names))
    }
  }
}
