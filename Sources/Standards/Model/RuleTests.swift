public import LocatedYAML

/// The tests that a rule set carries.
public struct RuleTests: Sendable {
  /// What they test.
  public let ruleSet: RuleSet
  /// The tests of each clause that has some, in the order of the files.
  public let clauses: [ClauseTests]

  private let numbers: [String: Int]

  init(ruleSet: RuleSet, clauses: [ClauseTests]) {
    self.ruleSet = ruleSet
    self.clauses = clauses
    numbers = Dictionary(
      clauses.enumerated().map { ($1.clause, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tests of a requirement in the order of the file.
  public func tests(of requirement: Requirement) -> [RuleTest] {
    numbers[requirement.clause].flatMap { clauses[$0].tests[requirement.id] } ?? []
  }

  /// The named facts that tests of a requirement may start from.
  public func examples(for requirement: Requirement) -> [ClauseTests.Example] {
    numbers[requirement.clause].map { clauses[$0].examples } ?? []
  }
}

/// The tests of the requirements of one clause.
public struct ClauseTests: Sendable {
  /// The number of the clause.
  public let clause: String
  /// Facts that tests start from.
  public let examples: [Example]
  /// The tests by the identifiers of their requirements.
  public let tests: [String: [RuleTest]]
}

extension ClauseTests {
  /// A named set of facts.
  public struct Example: Sendable {
    public let name: String
    /// The facts, written like a process description.
    public let facts: Node
    public let place: Place
  }
}
