public import Standards

/// The counts of one clause.
public struct ClauseSummary: Sendable {
  /// The identifier of the standard.
  public let standard: String
  public let clause: Clause
  /// Whether the clause concerns the organisation, and why; `nil` if it concerns every one.
  ///
  /// Where it does, the findings do not repeat it in their proofs.
  public let scope: Proof.Scope?
  public let summary: Summary

  init(_ judged: JudgedClause) {
    standard = judged.standard
    clause = judged.clause
    scope = judged.scope
    summary = Summary(judged.findings)
  }
}
