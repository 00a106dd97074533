extension Program {
  /// Why the expression comes out as it does for these facts.
  ///
  /// Evaluates once more, part by part; meant for results that are shown to somebody.  Reuse one
  /// evaluator for many explanations: it keeps the parts of the programs it has explained.
  public func explain(
    in activation: Activation, _ arguments: [Value] = [], using evaluator: Evaluator = Evaluator()
  ) -> Explanation {
    guard arguments.count == parameters.count,
      activation.slots.count == environment.variables.count
    else {
      let outcome = evaluate(in: activation, arguments, using: evaluator)
      return Explanation(outcome: outcome, conditions: [])
    }
    let parts = evaluator.parts(of: self)
    return evaluator.run(
      localCount: parts.compiler.localCount, steps: environment.limits.steps, arguments,
      in: activation
    ) { frame in
      var explainer = Explainer(
        PartEvaluator(parts: parts, frame: frame, evaluator: evaluator, activation: activation))
      return explainer.explain()
    }
  }
}
