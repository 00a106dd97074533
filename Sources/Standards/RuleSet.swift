public import CEL
public import Digests
public import Vocabularies

/// A standard as rules: every expression compiled and type-checked, every reference followed.
public struct RuleSet: Sendable {
  /// The folder it was read from, with the files of the standard and its rules.
  public let source: Source
  public let standard: Standard
  /// The facts that the rules speak about.
  public let vocabulary: Vocabulary
  /// The vocabulary's environment with the parameters, as they are judged by, and derived facts.
  public let environment: Environment
  /// The clauses in the order of the files and in them.
  public let clauses: [Clause]
  /// What a profile changed; `nil` if the rule set is as it was published.
  public let tailoring: Tailoring?
  /// What was noticed while loading and is no error.
  public let diagnostics: [Diagnostic]

  private let positions: [String: Position]

  private struct Position: Sendable {
    let clause: Int
    let requirement: Int
  }

  init(
    source: Source, standard: Standard, vocabulary: Vocabulary, environment: Environment,
    clauses: [Clause], tailoring: Tailoring?, diagnostics: [Diagnostic]
  ) {
    self.source = source
    self.standard = standard
    self.vocabulary = vocabulary
    self.environment = environment
    self.clauses = clauses
    self.tailoring = tailoring
    self.diagnostics = diagnostics
    var positions: [String: Position] = [:]
    for (clauseNumber, clause) in clauses.enumerated() {
      for (number, requirement) in clause.requirements.enumerated() {
        positions[requirement.id] = Position(clause: clauseNumber, requirement: number)
      }
    }
    self.positions = positions
  }
}

extension RuleSet {
  /// The folder it was read from, as the user gave it.
  public var path: String { source.path }

  /// All requirements in the order of the files and in them, those included that a profile leaves
  /// out.
  public var requirements: [Requirement] { clauses.flatMap(\.requirements) }

  /// The requirement with an identifier, or `nil`.
  public func requirement(_ id: String) -> Requirement? {
    positions[id].map { clauses[$0.clause].requirements[$0.requirement] }
  }

  /// What is judged by: the parameter's own value, or the one that a profile chose.
  public func value(of parameter: Standard.Parameter) -> Value {
    tailoring?.setting(of: parameter)?.value ?? parameter.value
  }

  /// Whether a profile leaves a requirement out, so that nobody judges by it.
  public func leavesOut(_ requirement: Requirement) -> Bool {
    tailoring?.reasonToLeaveOut(requirement) != nil
  }

  /// The clause with a number, or `nil`.
  public func clause(_ number: String) -> Clause? { clauses.first { $0.number == number } }

  /// A shared condition as a program of its own.
  package func program(of definition: DerivedFact) -> Program? {
    try? environment.compile(definition.source, parameters: definition.parameters)
  }
}
