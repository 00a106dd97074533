public import CEL
public import Vocabularies

extension Description {
  /// All facts, blocks, lists and elements, each block before its parts, in the order in which the
  /// vocabulary declares them.
  public var allFacts: [StatedFact] { facts.entries.map(stated) }

  /// The facts for which one of the fields asks, in the order of `allFacts`.
  ///
  /// - Complexity: Only looks at the other facts, which is a fraction of the work of `allFacts`.
  public func facts(for fields: [FieldDefinition]) -> [StatedFact] {
    facts.entries.lazy
      .filter { entry in fields.contains { $0 === entry.definition } }
      .map(stated)
  }

  /// The names of the parts of a block or list; none if there is no such fact.
  public func names(in block: FactPath) -> [String] {
    attribute(at: block).map { facts.names(in: $0) } ?? []
  }

  /// What an attribute of the activation stands for.
  public func fact(_ attribute: AttributeID) -> StatedFact? { facts[attribute].map(stated) }

  /// The attribute of the fact at a path such as `consents.c_health.withdraw.steps`, or `nil` if
  /// the description has no such fact.
  public func attribute(at path: String) -> AttributeID? {
    FactPath(path).flatMap { attribute(at: $0) }
  }

  /// The attribute of the fact at a path, or `nil` if the description has no such fact.
  public func attribute(at path: FactPath) -> AttributeID? {
    try? facts.attribute(at: path)
  }

  /// What people call a block or entry: the text of the field that the vocabulary says names it,
  /// or `nil` if there is none or it may not be shown.
  public func label(of attribute: AttributeID, in language: Language) -> String? {
    guard quotesFacts, let entry = facts[attribute], let name = entry.definition?.type.recordName,
      let field = vocabulary.record(name)?.labelField,
      let label = facts.child(.name(field), of: attribute)
    else { return nil }
    return stated(label).text(in: language)
  }

  private func stated(_ entry: FactTable.Entry) -> StatedFact {
    StatedFact(
      attribute: entry.attribute, path: facts.path(of: entry.attribute), state: entry.state,
      place: entry.place, definition: entry.definition, text: entry.text)
  }
}
