import CEL
import Vocabularies

extension RuleSet {
  /// The mutants of the rule set, in the order of its files: figures, shared conditions, then each
  /// clause with its requirements.
  ///
  /// - Parameter isSelected: Which requirements to change.  A clause's `when` is changed if all
  ///   its requirements are selected, and what all clauses share if all are.
  public func mutants(where isSelected: (Requirement) -> Bool = { _ in true }) -> [RuleMutant] {
    let maker = MutantMaker(self)
    var mutants: [RuleMutant] = []
    if requirements.allSatisfy(isSelected) {
      mutants += standard.parameters.flatMap(maker.mutants)
      mutants += standard.derivedFacts.flatMap(maker.mutants)
    }
    for clause in clauses {
      if clause.requirements.allSatisfy(isSelected) { mutants += maker.mutants(of: clause) }
      for requirement in clause.requirements where isSelected(requirement) {
        mutants += maker.mutants(of: requirement, in: clause)
      }
    }
    return mutants
  }
}
