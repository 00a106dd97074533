/// Finds out whether conditions can hold together, by trying the values that matter.
///
/// Words are tried out of their lists, numbers around those they are compared with, and whatever
/// else is asked of the facts as true and false.  An answer of no is a proof; an answer of yes
/// means that nothing speaks against it.
public enum Satisfiability {
  /// The most values that are tried before the search gives up.
  private static let mostTrials = 4096

  /// Whether there may be facts and arguments for which all conditions have their wanted values.
  ///
  /// - Parameters:
  ///   - conditions: Programs of one environment with the same parameters, or with fewer, each
  ///     with the value it should have.
  ///   - isAlwaysPresent: Whether `has` of a record type's field is never false.
  /// - Returns: `false` if there are none for certain; `nil` if there is too much to be tried.
  public static func canHold(
    _ conditions: [(program: Program, value: Bool)],
    isAlwaysPresent: @escaping (Mentions.Field) -> Bool = { _ in false }
  ) -> Bool? {
    var terms: [Term] = []
    for (program, value) in conditions {
      guard let term = program.meaning?.term else { return nil }
      terms.append(value ? term : .negation(term))
    }
    return canHold(terms, isAlwaysPresent: isAlwaysPresent)
  }

  static func canHold(
    _ terms: [Term], isAlwaysPresent: @escaping (Mentions.Field) -> Bool
  ) -> Bool? {
    var builder = PropositionBuilder(isAlwaysPresent: isAlwaysPresent)
    let proposition = Proposition.all(terms.map { builder.proposition($0) })
    var search = Search(
      proposition: proposition, samples: builder.domains.map(\.samples), trials: mostTrials)
    return search.succeeds()
  }

  /// A search through the values of variables, one variable after another.
  private struct Search {
    let proposition: Proposition
    let samples: [[Sample]]
    var trials: Int
    var values: [Sample?]

    init(proposition: Proposition, samples: [[Sample]], trials: Int) {
      self.proposition = proposition
      self.samples = samples
      self.trials = trials
      values = Array(repeating: nil, count: samples.count)
    }

    /// Whether some values make the proposition true; `nil` if there were too many to try.
    mutating func succeeds() -> Bool? {
      guard trials > 0 else { return nil }
      trials -= 1
      switch proposition.truth(values) {
      case .known(let value): return value
      case .open(let variable):
        defer { values[variable] = nil }
        for sample in samples[variable] {
          values[variable] = sample
          let found = succeeds()
          if found != false { return found }
        }
        return false
      }
    }
  }
}
