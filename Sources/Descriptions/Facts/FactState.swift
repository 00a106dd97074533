public import Vocabularies

/// What is known of a fact.
public enum FactState: Sendable, Hashable {
  /// The company stated it.
  case answered(Answer)
  /// Asked: there are none.  Only lists are empty.
  case empty
  /// Asked, and nobody knows.
  case unknown
  /// A person decided that it does not apply, and why.
  case notApplicable(reason: LocalizedText)
  /// A document speaks about it, but whether it says so is for a person to judge.
  case mentioned
  /// Not in force today.
  case planned(Plan)
  /// Nobody stated it, and the vocabulary says what that means.
  case byDefault
  /// Nobody was asked yet.
  case notAnswered
}

/// How a fact was stated.
public struct Answer: Sendable, Hashable {
  public let sureness: Sureness
  public let note: LocalizedText?
  /// Identifiers of pieces of evidence.
  public let evidence: [String]

  init(sureness: Sureness = .stated, note: LocalizedText? = nil, evidence: [String] = []) {
    self.sureness = sureness
    self.note = note
    self.evidence = evidence
  }
}

/// How sure a company is of a fact that it states.
public enum Sureness: String, Sendable, Hashable, CaseIterable {
  case confirmed
  /// Where nothing else is said.
  case stated
  case assumed
  /// Taken over from another file by a tool.
  case imported
}

/// What a company means to do about a fact.
public struct Plan: Sendable, Hashable {
  /// The planned value as written; `nil` where the plan does not go into this part of a block.
  public let what: LocalizedText?
  public let by: CalendarDate?
  public let owner: LocalizedText?

  public init(what: LocalizedText?, by: CalendarDate?, owner: LocalizedText?) {
    self.what = what
    self.by = by
    self.owner = owner
  }
}
