import Assessment
import Standards

extension Finding {
  /// The facts that decided what the requirement expects, each once, without blocks of facts.
  var decidingFacts: [FactReference] {
    Self.statements(checks.flatMap(\.proof.expectation).flatMap(\.facts).compactMap(\.reference))
  }

  /// The facts that decided, those by which the requirement does not apply included, and those
  /// that are missing.
  var facts: [FactReference] {
    let scopes = verdict == .notApplicable ? checks.flatMap(\.proof.facts) : []
    return Self.statements(decidingFacts + scopes + missing)
  }

  private static func statements(_ facts: [FactReference]) -> [FactReference] {
    var seen: Set<String> = []
    return facts.filter { !$0.isBlock && seen.insert($0.path).inserted }
  }
}
