import Assessment

/// What a report tells once and points to from everywhere else: facts by their paths, conditions
/// and scopes by numbered names, each in the order of its first mention.
///
/// Findings share most of what they rest on; told in full each time, the report on a company with
/// six functions would be fifty times as long.
struct Register {
  private(set) var facts: [JSON.Member] = []
  private(set) var conditions: [JSON.Member] = []
  private(set) var scopes: [JSON.Member] = []

  private var paths: Set<String> = []
  private var conditionNames: [JSON: JSON] = [:]
  private var scopeNames: [JSON: JSON] = [:]

  /// The path of a fact.
  mutating func path(of fact: FactReference) -> JSON {
    if paths.insert(fact.path).inserted {
      facts.append(JSON.Member(name: fact.path, value: .fact(fact)))
    }
    return .string(fact.path)
  }

  /// The paths of facts.
  mutating func paths(of facts: [FactReference]) -> JSON {
    .array(facts.map { path(of: $0) })
  }

  /// The names of conditions.
  mutating func names(of conditions: [ProvenCondition]) -> JSON {
    .array(
      conditions.map { condition in
        let value = JSON.condition(condition, register: &self)
        return Self.name(of: value, in: &conditionNames, members: &self.conditions, letter: "c")
      })
  }

  /// The names of scopes.
  mutating func names(of scopes: [Proof.Scope]) -> JSON {
    .array(scopes.map { name(of: $0) })
  }

  /// The name of a scope.
  mutating func name(of scope: Proof.Scope) -> JSON {
    let value = JSON.scope(scope, register: &self)
    return Self.name(of: value, in: &scopeNames, members: &scopes, letter: "s")
  }

  private static func name(
    of value: JSON, in names: inout [JSON: JSON], members: inout [JSON.Member], letter: String
  ) -> JSON {
    if let name = names[value] { return name }
    let name = "\(letter)\(members.count + 1)"
    members.append(JSON.Member(name: name, value: value))
    names[value] = .string(name)
    return .string(name)
  }
}
