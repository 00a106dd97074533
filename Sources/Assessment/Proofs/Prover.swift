import CEL
import Descriptions
import Standards
import Vocabularies

/// Finds out why expressions came out as they did, by a second, slower evaluation.
struct Prover {
  let facts: FactLookup
  let evaluator: Evaluator

  /// The decisive conditions of an expression.
  func conditions(of judged: JudgedExpression) -> [ProvenCondition] {
    let explanation = judged.program.explain(
      in: facts.description.activation, judged.arguments, using: evaluator)
    return explanation.conditions.map { condition in
      ProvenCondition(
        text: condition.text, truth: Truth(condition.outcome),
        facts: unique(condition.facts.filter(\.isStatement)),
        elements: condition.elements.map {
          fact($0.name, $0.value, $0.attribute)
        })
    }
  }

  /// The facts, each once: several parts of one fact count as the fact.
  private func unique(_ uses: [Explanation.FactUse]) -> [ProvenFact] {
    let facts = uses.map { fact($0.text, $0.outcome, $0.attribute) }
    guard facts.count > 1 else { return facts }
    var seen: Set<String> = []
    return facts.filter { seen.insert($0.reference?.path ?? $0.text).inserted }
  }

  private func fact(_ text: String, _ outcome: Outcome, _ attribute: AttributeID?) -> ProvenFact {
    ProvenFact(
      text: text, value: value(outcome, attribute), reference: attribute.flatMap(facts.reference))
  }

  private func value(_ outcome: Outcome, _ attribute: AttributeID?) -> ProvenFact.Value {
    switch outcome {
    case .value(let value): .known(facts.text(of: value, at: attribute))
    case .unknown: .unknown
    case .error(.noSuchField): .absent
    case .error(let error):
      .failed(
        facts.description.quotesFacts
          ? error.description : LocalizedText.leftOut.text(in: .english))
    }
  }
}

extension Explanation.FactUse {
  /// Whether somebody said something by it: that an entry is itself is no statement.
  fileprivate var isStatement: Bool {
    guard case .value(.record(let record)) = outcome else { return true }
    return record.attribute != attribute
  }
}
