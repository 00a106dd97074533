public import Standards
public import Vocabularies

/// What became of the mutants of a rule set.
public struct MutationReport: Sendable {
  /// What became of a mutant.
  public enum Fate: Sendable {
    /// A test failed, as it should.
    case caught(by: RuleTest)
    /// No test failed.
    case survived
    /// No test failed, and the authors say why none can.
    case explained(LocalizedText)
    /// It does not compile, or means the same as the rules or as another mutant.
    case invalid
  }

  /// A mutant with what became of it.
  public struct Outcome: Sendable {
    public let mutant: RuleMutant
    public let fate: Fate
  }

  /// How many mutants there were of which kind; those that are invalid do not count.
  public struct Counts: Sendable, Hashable {
    public internal(set) var caught = 0
    public internal(set) var survived = 0
    public internal(set) var explained = 0
    public internal(set) var invalid = 0

    /// All but the invalid ones.
    public var total: Int { caught + survived + explained }

    /// The mutants that a test can notice, and those that one does.
    public var share: Share { Share(caught, of: caught + survived) }
  }

  /// The outcomes in the order of the rule set's files.
  public let outcomes: [Outcome]
  /// Explanations that no survivor needs, as warnings.
  public let unusedExplanations: [Diagnostic]

  /// The outcomes of what is changed in one place, in the order of the files.
  public var byOwner: [(owner: RuleMutant.Owner, outcomes: [Outcome])] {
    var groups: [(owner: RuleMutant.Owner, outcomes: [Outcome])] = []
    for outcome in outcomes {
      if groups.last?.owner == outcome.mutant.owner {
        groups[groups.count - 1].outcomes.append(outcome)
      } else {
        groups.append((outcome.mutant.owner, [outcome]))
      }
    }
    return groups
  }

  /// The counts of some outcomes.
  public static func counts(of outcomes: some Sequence<Outcome>) -> Counts {
    outcomes.reduce(into: Counts()) { counts, outcome in
      switch outcome.fate {
      case .caught: counts.caught += 1
      case .survived: counts.survived += 1
      case .explained: counts.explained += 1
      case .invalid: counts.invalid += 1
      }
    }
  }
}
