import LocatedYAML
import Vocabularies

/// What can only be checked when all files of a rule set have been read.
struct CrossChecks {
  private let collector: DiagnosticCollector

  init(_ collector: DiagnosticCollector) { self.collector = collector }

  /// Reports clauses and requirements that exist twice, and references to requirements that do
  /// not exist.
  func run(_ clauses: [Clause], of standard: Standard) {
    var clauseNumbers = UniqueNames(collector)
    var identifiers = UniqueNames(collector)
    let requirements = clauses.flatMap(\.requirements)
    for clause in clauses {
      _ = clauseNumbers.insert(clause.number, at: clause.place, "clause")
      for requirement in clause.requirements {
        _ = identifiers.insert(requirement.id, at: requirement.place, "requirement")
      }
    }
    let known = requirements.map(\.id)
    let knownSet = Set(known)
    for requirement in requirements {
      for target in requirement.appliedIn where !knownSet.contains(target) {
        collector.error(
          .unknownName, at: requirement.place,
          "`\(requirement.id)` is applied in `\(target)`, but there is no such requirement",
          hint: .didYouMean(target, among: known))
      }
    }
    if clauses.isEmpty {
      collector.warning(.notFound, at: standard.place, "the rule set has no clauses")
    }
  }
}
