import Assessment
import Standards

extension Finding {
  /// The facts that decided what the requirement expects, each once, without blocks of facts.
  var decidingFacts: [FactReference] {
    checks.flatMap(\.decidingFacts).statements
  }

  /// The facts that decided, those by which the requirement does not apply included, and those
  /// that are missing.
  var facts: [FactReference] {
    let scopes = verdict == .notApplicable ? checks.flatMap(\.proof.facts) : []
    return (decidingFacts + scopes + missing).statements
  }
}

extension CheckResult {
  /// The facts that decided, each once, in the order in which the conditions name them.
  var decidingFacts: [FactReference] {
    proof.expectation.flatMap(\.facts).compactMap(\.reference).statements
  }
}

extension [FactReference] {
  /// Each fact once, without blocks of facts, by which nobody says anything.
  fileprivate var statements: [FactReference] {
    var seen: Set<String> = []
    return filter { !$0.isBlock && seen.insert($0.path).inserted }
  }
}
