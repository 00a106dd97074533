public import Vocabularies

/// How much of a standard its rule set holds, item by item, and how it judges it.
public struct Coverage: Sendable {
  public let ruleSet: RuleSet
  /// The items of the standard in the order of its table.
  public let items: [ItemCoverage]
  /// Where rule set and table differ.
  public let problems: [Diagnostic]

  /// Compares a rule set with the table of its standard's items.
  public init(_ tests: RuleTests, items: [StandardItem]) {
    let ruleSet = tests.ruleSet
    let requirements = Dictionary(grouping: ruleSet.requirements, by: \.item)
    self.ruleSet = ruleSet
    self.items = items.map { item in
      ItemCoverage(
        item: item, requirements: requirements[item.name, default: []],
        isInformative: ruleSet.clause(item.clause)?.isInformative ?? false, tests: tests)
    }
    let names = items.map(\.name)
    let known = Set(names)
    let unknown = ruleSet.requirements.filter { !known.contains($0.item) }
    problems =
      self.items.compactMap(\.problem)
      + unknown.map { requirement in
        Diagnostic(
          .error, .unknownName, at: requirement.place,
          "the standard's table has no item `\(requirement.item)`",
          hint: .didYouMean(requirement.item, among: names))
      }
  }
}

/// How one item of a standard is held by its rule set.
public struct ItemCoverage: Sendable {
  /// How an item is judged.
  public enum Way: String, Sendable, Hashable, CaseIterable {
    /// By facts alone.
    case automated
    /// Partly by facts, partly by a person who attests.
    case attestable
    /// By a person alone.
    case judgement
    /// It cannot be violated; it takes effect in others, or explains.
    case effect
    /// Nothing stands for it, for a reason that the table gives.
    case omitted
    /// Nothing stands for it.
    case missing
  }

  public let item: StandardItem
  /// What stands for it.
  public let requirements: [Requirement]
  /// Whether its clause only informs.
  public let isInformative: Bool
  public let way: Way
  /// The verdicts that its tests expect.
  public let testedVerdicts: [Verdict]

  init(item: StandardItem, requirements: [Requirement], isInformative: Bool, tests: RuleTests) {
    self.item = item
    self.requirements = requirements
    self.isInformative = isInformative
    way = Self.way(item, requirements)
    testedVerdicts = requirements.flatMap(tests.tests).map(\.expected)
  }

  /// Whether a claim of conformity has to keep the item.
  public var isBinding: Bool { item.modality.isBinding && !isInformative }

  private static func way(_ item: StandardItem, _ requirements: [Requirement]) -> Way {
    guard !requirements.isEmpty else { return item.omission == nil ? .missing : .omitted }
    let judgements = requirements.flatMap(\.checks).map(\.judgement)
    guard !judgements.isEmpty else { return .effect }
    let byFacts = judgements.count { $0.isByFacts }
    return switch byFacts {
    case judgements.count: .automated
    case 0: .judgement
    default: .attestable
    }
  }

  fileprivate var problem: Diagnostic? {
    if way == .missing {
      return Diagnostic(
        .error, .notFound, at: item.place, "no requirement stands for `\(item.name)`",
        hint: "encode it, or say in `not_encoded` why not")
    }
    guard let other = requirements.first(where: { $0.modality != item.modality }) else {
      return nil
    }
    return Diagnostic(
      .error, .wrongType, at: other.place,
      "`\(other.id)` says `\(other.modality.rawValue)`, the standard's table says "
        + "`\(item.modality.rawValue)` of `\(item.name)`")
  }
}
