/// A condition as logic over tests of single facts.
indirect enum Proposition: Sendable {
  case constant(Bool)
  /// A test of the variable with a number.
  case test(Int, SampleTest)
  case not(Proposition)
  case all([Proposition])
  case any([Proposition])
  case choice(Proposition, Proposition, Proposition)
}

/// Whether a proposition holds when some variables have values.
enum PropositionTruth: Equatable {
  case known(Bool)
  /// It depends on a variable without a value, for example this one.
  case open(Int)

  fileprivate var negated: PropositionTruth {
    if case .known(let value) = self { .known(!value) } else { self }
  }
}

extension Proposition {
  /// - Parameter values: The value of each variable; `nil` for those that have none yet.
  func truth(_ values: [Sample?]) -> PropositionTruth {
    switch self {
    case .constant(let value): .known(value)
    case .test(let variable, let test):
      values[variable].map { .known(test.passes($0)) } ?? .open(variable)
    case .not(let inner):
      inner.truth(values).negated
    case .all(let terms): Self.junction(terms, values, decidedBy: false)
    case .any(let terms): Self.junction(terms, values, decidedBy: true)
    case .choice(let condition, let yes, let no):
      switch condition.truth(values) {
      case .known(let value): (value ? yes : no).truth(values)
      case .open(let variable): .open(variable)
      }
    }
  }

  private static func junction(
    _ terms: [Proposition], _ values: [Sample?], decidedBy decision: Bool
  ) -> PropositionTruth {
    var open: PropositionTruth?
    for term in terms {
      let truth = term.truth(values)
      if truth == .known(decision) { return truth }
      if case .open = truth { open = open ?? truth }
    }
    return open ?? .known(!decision)
  }
}
