import CEL
public import Standards

extension Assessment {
  /// The figures that the authors of a rule set chose, where the standard has none, as far as
  /// requirements that were judged depend on them, in the order of the rule set.
  public func ownFigures(of ruleSet: RuleSet) -> [Standard.Parameter] {
    let own = ruleSet.standard.parameters.filter { $0.source == .ours }
    guard !own.isEmpty else { return [] }
    let judged = Set(
      findings.lazy.filter { $0.standard == ruleSet.standard.id && !$0.checks.isEmpty }
        .map(\.requirement.id))
    var mentions = Mentions()
    for clause in ruleSet.clauses {
      let requirements = clause.requirements.filter { judged.contains($0.id) }
      guard !requirements.isEmpty else { continue }
      for program in requirements.flatMap(\.programs) { mentions.add(program) }
      if let condition = clause.applicability?.condition { mentions.add(condition.program) }
    }
    return own.filter { mentions.constants.contains($0.name) }
  }
}
