import Assessment
import Vocabularies

/// What a report tells once and points to from everywhere else: facts by their paths, conditions
/// and scopes by numbered names, each in the order of its first mention.
///
/// Findings share most of what they rest on; told in full each time, the report on a company with
/// six functions would be fifty times as long.
struct Register {
  private(set) var conditions: [JSON.Member] = []
  private(set) var scopes: [JSON.Member] = []

  private var mentioned: [FactReference] = []
  private var paths: Set<String> = []
  private var labels: [String: LocalizedText] = [:]
  private var conditionNames: [ConditionIdentity: JSON] = [:]
  private var scopeNames: [JSON: JSON] = [:]

  /// What is known of each fact.
  var facts: [JSON.Member] {
    mentioned.map { JSON.Member(name: $0.path, value: .fact($0, label: labels[$0.path])) }
  }

  /// The path of a fact.
  mutating func path(of fact: FactReference) -> JSON {
    if paths.insert(fact.path).inserted { mentioned.append(fact) }
    return .string(fact.path)
  }

  /// Whether the register tells the value that a condition found for a fact: what somebody stated, or
  /// what people call the block that is the fact.
  mutating func tells(_ value: LocalizedText, of fact: FactReference) -> Bool {
    if fact.text != nil { return true }
    if let label = labels[fact.path] { return label == value }
    labels[fact.path] = value
    return true
  }

  /// The paths of facts.
  mutating func paths(of facts: [FactReference]) -> JSON {
    .array(facts.map { path(of: $0) })
  }

  /// The names of conditions.
  mutating func names(of conditions: [ProvenCondition]) -> JSON {
    .array(conditions.map { name(of: $0) })
  }

  /// The name of a condition.
  private mutating func name(of condition: ProvenCondition) -> JSON {
    let identity = ConditionIdentity(condition)
    if let name = conditionNames[identity] { return name }
    let value = JSON.condition(condition, register: &self)
    let name = "c\(conditions.count + 1)"
    conditions.append(JSON.Member(name: name, value: value))
    conditionNames[identity] = .string(name)
    return .string(name)
  }

  /// The names of scopes.
  mutating func names(of scopes: [Proof.Scope]) -> JSON {
    .array(scopes.map { name(of: $0) })
  }

  /// The name of a scope.
  mutating func name(of scope: Proof.Scope) -> JSON {
    let value = JSON.scope(scope, register: &self)
    if let name = scopeNames[value] { return name }
    let name = "s\(scopes.count + 1)"
    scopes.append(JSON.Member(name: name, value: value))
    scopeNames[value] = .string(name)
    return .string(name)
  }
}

/// What tells one condition of a report from another.
///
/// Most conditions are met several times, and there are a hundred thousand of them in the report on
/// a large company: hashing what they read is quick, making JSON of them each time is not.
private struct ConditionIdentity: Hashable {
  private let condition: ProvenCondition

  init(_ condition: ProvenCondition) { self.condition = condition }

  static func == (one: ConditionIdentity, other: ConditionIdentity) -> Bool {
    one.condition.text == other.condition.text && one.condition.truth == other.condition.truth
      && one.condition.facts.elementsEqual(other.condition.facts, by: isSame)
      && one.condition.elements.elementsEqual(other.condition.elements, by: isSame)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(condition.text)
    for fact in condition.facts { hasher.combine(fact.reference?.path) }
    for element in condition.elements { hasher.combine(element.reference?.path) }
  }

  private static func isSame(_ one: ProvenFact, _ other: ProvenFact) -> Bool {
    one.text == other.text && one.reference?.path == other.reference?.path
      && one.value == other.value
  }
}
