import Assessment
import Descriptions
import Standards

extension Finding {
  /// Why the requirement concerns the subject or not: what all checks have in common, outermost
  /// first.
  var commonScopes: [Proof.Scope] {
    Proof.Scope.Level.allCases.filter { $0 != .check }.compactMap { level in
      checks.lazy.flatMap(\.proof.scopes).first { $0.level == level }
    }
  }
}

extension CheckResult {
  /// The paths of the facts in the conditions of the check itself.
  var factsInConditions: Set<String> {
    let scopes = proof.scopes.filter { $0.level == .check }
    let conditions = proof.expectation + scopes.flatMap(\.conditions)
    return Set(conditions.flatMap(\.facts).compactMap(\.reference?.path))
  }

  /// Whether there is more to say than that the requirement does not concern the subject.
  var hasOwnProof: Bool {
    verdict != .notApplicable || proof.scopes.contains { $0.level == .check }
  }
}
