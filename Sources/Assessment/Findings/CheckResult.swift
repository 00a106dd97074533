public import Descriptions
public import Standards
public import Vocabularies

/// The verdict of one check on one subject.
public struct CheckResult: Sendable {
  public let check: Check
  public let verdict: Verdict
  /// What is wrong, with the subject's values filled in; for gaps only.
  public let gap: LocalizedText?
  /// What a person has to judge; for checks by attestation that concern the subject or may.
  public let attestation: Attestation?
  /// What a person judged, where that decided.
  public let answer: Descriptions.Attestation?
  /// Facts that nobody stated and that keep the verdict open.  Where the verdict is met although
  /// nobody knows whether the check concerns the subject, the facts that would tell.
  public let missing: [FactReference]
  /// Planned facts that the verdict hinges on.
  public let plans: [FactReference]
  /// Facts stated not to apply that the verdict rests on; their reasons have to be confirmed.
  public let dismissals: [FactReference]
  /// Passages of documents that a person has to read, since they only mention what matters.
  public let mentions: [FactReference]
  /// Facts the verdict rests on that the company only assumes.
  public let assumptions: [FactReference]
  /// Whether it is open if the check concerns the subject at all.
  public let isApplicabilityOpen: Bool
  /// Why an expression failed; for errors only.
  public let failure: String?
  /// The conditions that decided, with their facts.
  public let proof: Proof
}

extension CheckResult {
  /// The result of a check of a requirement that was not in force.
  init(_ check: Check, notInForce reason: NotInForce.Reason) {
    self.init(
      check: check, verdict: reason == .changed ? .needsReview : .notApplicable, gap: nil,
      attestation: nil, answer: nil, missing: [], plans: [], dismissals: [], mentions: [],
      assumptions: [],
      isApplicabilityOpen: false, failure: nil, proof: Proof(scopes: [], expectation: []))
  }

  /// A question to a person, with the subject's values filled in.
  public struct Attestation: Sendable, Hashable {
    public let question: LocalizedText
    public let lookAt: LocalizedText?
  }
}
