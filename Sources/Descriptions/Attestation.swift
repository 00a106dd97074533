public import LocatedYAML
public import Vocabularies

/// A person's answer to a question of a rule set that facts do not decide.
public struct Attestation: Sendable, Hashable {
  /// What the person found.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    case met
    case gap
  }

  /// The identifier of the requirement that was judged.
  public let requirement: String
  /// The identifier of its standard; any, if `nil`.
  public let standard: String?
  /// The path of the entry that was judged; all of the requirement's, if `nil`.
  public let subject: String?
  /// The identifier of the check that was judged; all that ask a person, if `nil`.
  public let check: String?
  public let answer: Answer
  /// Who judged.
  public let by: LocalizedText
  /// When.
  public let on: CalendarDate
  /// The last day on which the answer counts; without end, if `nil`.
  public let until: CalendarDate?
  /// What the answer rests on.
  public let because: LocalizedText
  /// The identifiers of the evidence that was seen.
  public let evidence: [String]
  public let place: Place
}

extension Attestation {
  /// Whether the answer counts on a day.  One that ends does not count on a day that nobody knows.
  public func holds(on day: CalendarDate?) -> Bool {
    guard let day else { return until == nil }
    return on <= day && (until.map { day <= $0 } ?? true)
  }
}
