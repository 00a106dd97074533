public import Descriptions
public import Vocabularies

/// What a report says about a fact, as far as two reports are compared by it.
public struct FactRecord: Sendable, Hashable {
  /// The states of a fact by the names that reports have for them.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case answered
    case empty
    case unknown
    case notApplicable = "not_applicable"
    case mentioned
    case planned
    case byDefault = "by_default"
    case notAnswered = "not_answered"
  }

  public let state: State
  /// The value as written, for a fact that has one.
  public let value: LocalizedText?
  /// Why the fact does not apply, where somebody stated so.
  public let reason: LocalizedText?
  /// The plan, for a planned fact.
  public let plan: Plan?

  public init(
    _ state: State, value: LocalizedText? = nil, reason: LocalizedText? = nil, plan: Plan? = nil
  ) {
    self.state = state
    self.value = value
    self.reason = reason
    self.plan = plan
  }
}

extension FactRecord {
  init(_ fact: FactReference) {
    self.init(
      State(fact.state), value: fact.text?.asReported, reason: fact.reason?.asReported,
      plan: fact.plan.map { plan in
        Plan(what: plan.what?.asReported, by: plan.by, owner: plan.owner?.asReported)
      })
  }

  /// The record without anything that the company wrote.
  var withoutQuotations: FactRecord { FactRecord(state) }
}

extension FactRecord.State {
  public init(_ state: FactState) {
    self =
      switch state {
      case .answered: .answered
      case .empty: .empty
      case .unknown: .unknown
      case .notApplicable: .notApplicable
      case .mentioned: .mentioned
      case .planned: .planned
      case .byDefault: .byDefault
      case .notAnswered: .notAnswered
      }
  }
}

extension LocalizedText {
  /// The text as reports for programs have it: by language, where a language is said at all.
  fileprivate var asReported: LocalizedText {
    LocalizedText(translations.filter { $0.language != nil })
      ?? LocalizedText(text(in: .english))
  }
}
