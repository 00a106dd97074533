import Standards
public import Vocabularies

/// What a report says about one requirement and one subject, as far as two reports are compared by
/// it.
public struct FindingRecord: Sendable {
  /// What tells the findings of a report apart.
  public struct Key: Sendable, Hashable {
    /// The identifier of the standard.
    public let standard: String
    /// The identifier of the requirement.
    public let requirement: String
    /// The path of the subject; `nil` for the organisation as a whole.
    public let subject: String?

    public init(standard: String, requirement: String, subject: String?) {
      self.standard = standard
      self.requirement = requirement
      self.subject = subject
    }
  }

  public let key: Key
  /// The standard's own item.
  public let item: String
  /// What people call the subject.
  public let label: LocalizedText?
  public let outcome: FindingOutcome
  /// The facts that the verdict rests on or waits for, by their paths.
  public let facts: [String: FactRecord]

  public init(
    _ key: Key, item: String, label: LocalizedText?, outcome: FindingOutcome,
    facts: [String: FactRecord]
  ) {
    self.key = key
    self.item = item
    self.label = label
    self.outcome = outcome
    self.facts = facts
  }
}

extension FindingRecord {
  init(_ finding: Finding) {
    let facts = finding.checks.flatMap { result in
      result.proof.facts + result.missing + result.plans + result.dismissals + result.assumptions
    }
    self.init(
      finding.key, item: finding.requirement.item, label: finding.subject?.label,
      outcome: finding.outcome,
      facts: Dictionary(
        facts.map { ($0.path, FactRecord($0)) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension FindingRecord {
  /// The record without anything that the company wrote: paths stand for what people call things.
  var withoutQuotations: FindingRecord {
    FindingRecord(
      key, item: item, label: nil, outcome: outcome, facts: facts.mapValues(\.withoutQuotations))
  }
}

extension Finding {
  /// What tells the finding apart from others.
  public var key: FindingRecord.Key {
    FindingRecord.Key(
      standard: standard, requirement: requirement.id, subject: subject?.path)
  }
}
