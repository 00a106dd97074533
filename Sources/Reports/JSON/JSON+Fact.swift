import Assessment
import Descriptions

extension JSON {
  static func fact(_ fact: FactReference) -> JSON {
    let answer = fact.state.answer
    return .object([
      "state": .string(fact.state.name),
      "value": fact.text.map(JSON.text),
      "sure": answer.map { .string($0.sureness.rawValue) },
      "note": answer?.note.map(JSON.text),
      "evidence": answer.flatMap { $0.evidence.isEmpty ? nil : .array($0.evidence, JSON.string) },
      "reason": fact.reason.map(JSON.text),
      "plan": fact.plan.map { plan in
        .object([
          "what": plan.what.map(JSON.text),
          "by": plan.by.map { .string("\($0)") },
          "owner": plan.owner.map(JSON.text),
        ])
      },
      "place": fact.place.map(JSON.place),
      "title": fact.title.map(JSON.text),
      "question": fact.question.map(JSON.text),
    ])
  }
}

extension FactState {
  /// The state as the format names it.
  fileprivate var name: String {
    switch self {
    case .answered: "answered"
    case .empty: "empty"
    case .unknown: "unknown"
    case .notApplicable: "not_applicable"
    case .mentioned: "mentioned"
    case .planned: "planned"
    case .byDefault: "by_default"
    case .notAnswered: "not_answered"
    }
  }

  /// How the fact was stated, if it was.
  var answer: Answer? {
    if case .answered(let answer) = self { answer } else { nil }
  }
}
