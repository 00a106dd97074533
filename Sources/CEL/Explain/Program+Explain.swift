extension Program {
  /// Why the expression comes out as it does for these facts.
  ///
  /// Evaluates once more, part by part; meant for results that are shown to somebody.
  public func explain(
    in activation: Activation, _ arguments: [Value] = [], using evaluator: Evaluator = Evaluator()
  ) -> Explanation {
    guard arguments.count == parameters.count,
      activation.slots.count == environment.variables.count
    else {
      let outcome = evaluate(in: activation, arguments, using: evaluator)
      return Explanation(outcome: outcome, conditions: [])
    }
    let constants = Arena()
    let compiler = Compiler(expression, environment: environment, constants: constants)
    return evaluator.run(
      localCount: compiler.localCount, steps: environment.limits.steps, arguments, in: activation
    ) { frame in
      var explainer = Explainer(compiler, frame, evaluator, activation)
      return explainer.explain()
    }
  }
}
