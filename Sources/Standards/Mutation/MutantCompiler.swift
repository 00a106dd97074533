import CEL
import Vocabularies

/// Compiles mutants of a rule set, and finds the requirements that they touch.
package struct MutantCompiler: Sendable {
  private let ruleSet: RuleSet
  private let use: DefinitionUse
  /// Every requirement that can be violated, with the names that its expressions use.
  private let rules: [(rule: RequirementInClause, mentions: Mentions)]

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    use = DefinitionUse(ruleSet)
    rules = ruleSet.clauses.flatMap { clause in
      clause.requirements.filter { !$0.checks.isEmpty }.map { requirement in
        let rule = RequirementInClause(requirement, in: clause)
        var mentions = Mentions()
        for expression in rule.expressions { mentions.add(expression.program) }
        return (rule, mentions)
      }
    }
  }

  /// A mutant that can be put in place of what it was made from.
  ///
  /// - Returns: `nil` if it does not compile, or means the same as the original.
  package func compile(_ mutant: RuleMutant) -> CompiledMutant? {
    let touched = requirements(touchedBy: mutant)
    switch mutant.change {
    case .expression(let slot, let source):
      guard let original = touched.first?.expressions.first(where: { $0.slot == slot })?.program,
        let program = try? ruleSet.environment.compile(
          source, parameters: original.parameters, expecting: original.resultType),
        program.meaning == nil || program.meaning != original.meaning
      else { return nil }
      return CompiledMutant(
        touched: touched, effect: .program(slot, program), meaning: program.meaning)
    case .noCondition(let slot):
      return CompiledMutant(touched: touched, effect: .noCondition(slot), meaning: nil)
    case .noCheck(let number):
      guard let parameters = touched.first?.requirement.loops.map(\.parameter),
        let program = try? ruleSet.environment.compile("true", parameters: parameters)
      else { return nil }
      return CompiledMutant(touched: touched, effect: .check(number, program), meaning: nil)
    case .definition(let source): return definition(source, mutant, touched)
    case .parameter(let value):
      guard case .parameter(let name) = mutant.owner else { return nil }
      var environment = ruleSet.environment
      environment.declareConstant(name, value)
      return compile(touched, in: environment) { $0.constants.contains(name) }
    }
  }

  private func definition(
    _ source: String, _ mutant: RuleMutant, _ touched: [RequirementInClause]
  ) -> CompiledMutant? {
    guard case .definition(let name) = mutant.owner,
      let fact = ruleSet.standard.derivedFacts.first(where: { $0.name == name }),
      let original = ruleSet.program(of: fact),
      let program = try? ruleSet.environment.compile(
        source, parameters: fact.parameters, expecting: original.resultType),
      program.meaning == nil || program.meaning != original.meaning
    else { return nil }
    var environment = ruleSet.environment
    guard (try? environment.define(name, fact.parameters, source)) != nil else { return nil }
    return compile(touched, in: environment, meaning: program.meaning) {
      $0.definitions.contains(name)
    }
  }

  /// Makes anew the shared conditions that use what was changed.
  private func compile(
    _ touched: [RequirementInClause], in changed: Environment, meaning: Meaning? = nil,
    where uses: (Mentions) -> Bool
  ) -> CompiledMutant? {
    var environment = changed
    for fact in use.definitions(where: uses) {
      guard (try? environment.define(fact.name, fact.parameters, fact.source)) != nil else {
        return nil
      }
    }
    return CompiledMutant(touched: touched, effect: .environment(environment), meaning: meaning)
  }

  private func requirements(touchedBy mutant: RuleMutant) -> [RequirementInClause] {
    rules.filter { rule, mentions in
      switch mutant.owner {
      case .requirement(let id): rule.requirement.id == id
      case .clause(let number): rule.clause.number == number
      case .definition(let name): mentions.definitions.contains(name)
      case .parameter(let name): mentions.constants.contains(name)
      }
    }.map(\.rule)
  }
}
