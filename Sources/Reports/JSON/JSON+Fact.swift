import Assessment
import Descriptions
import Vocabularies

extension JSON {
  /// - Parameter label: What people call the fact, if it is a block or a list of blocks.
  static func fact(_ fact: FactReference, label: LocalizedText?) -> JSON {
    let answer = fact.state.answer
    return .object([
      "state": .string(FactRecord.State(fact.state).rawValue),
      "value": fact.text.map(JSON.text),
      "label": label.map(JSON.text),
      "sure": answer.map { .string($0.sureness.rawValue) },
      "note": answer?.note.map(JSON.text),
      "evidence": answer.flatMap { $0.evidence.isEmpty ? nil : .array($0.evidence, JSON.string) },
      "reason": fact.reason.map(JSON.text),
      "plan": fact.plan.map(JSON.plan),
      "place": fact.place.map(JSON.place),
      "title": fact.title.map(JSON.text),
      "question": fact.question.map(JSON.text),
    ])
  }

  static func plan(_ plan: Plan) -> JSON {
    .object([
      "what": plan.what.map(JSON.text),
      "by": plan.by.map { .string("\($0)") },
      "owner": plan.owner.map(JSON.text),
    ])
  }
}

extension FactState {
  /// How the fact was stated, if it was.
  var answer: Answer? {
    if case .answered(let answer) = self { answer } else { nil }
  }
}
