import Standards

/// What became of a finding from one report to the next.
public struct FindingChange: Sendable {
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// The earlier report has no such finding.
    case new
    /// Verdict, weight, waiver and the facts behind them are the same.
    case unchanged
    /// The verdict is another one, it weighs or is accepted otherwise, or rests on other facts.
    case updated
    /// The later report has no such finding.
    case absent
  }

  /// A fact that differs.
  public struct Fact: Sendable, Hashable {
    public let path: String
    /// What the earlier report says; `nil` where the verdict did not rest on the fact.
    public let before: FactRecord?
    /// What the later report says; `nil` where the verdict does not rest on the fact.
    public let after: FactRecord?
  }

  public let key: FindingRecord.Key
  public let before: FindingRecord?
  public let after: FindingRecord?
  /// The facts that differ, by path; none where a report has no such finding.
  public let facts: [Fact]
}

extension FindingChange {
  /// Compares what two reports say about one thing; at least one of them says something.
  ///
  /// - Parameter quotes: Whether both say what the company wrote; if not, only the states of facts
  ///   are compared.
  init(_ key: FindingRecord.Key, _ before: FindingRecord?, _ after: FindingRecord?, quotes: Bool) {
    self.key = key
    self.before = before
    self.after = after
    guard let before, let after else {
      facts = []
      return
    }
    let paths = Set(before.facts.keys).union(after.facts.keys)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    facts = paths.compactMap { path in
      let old = before.facts[path]
      let new = after.facts[path]
      let isSame =
        quotes ? old == new : old?.withoutQuotations == new?.withoutQuotations
      return isSame ? nil : Fact(path: path, before: old, after: new)
    }
  }

  /// The change without anything that the company wrote: of facts, their paths and states stay.
  var withoutQuotations: FindingChange {
    FindingChange(
      key: key, before: before?.withoutQuotations, after: after?.withoutQuotations,
      facts: facts.map { fact in
        Fact(
          path: fact.path, before: fact.before?.withoutQuotations,
          after: fact.after?.withoutQuotations)
      })
  }
}

extension FindingChange {
  public var state: State {
    guard let before else { return .new }
    guard let after else { return .absent }
    return before.outcome == after.outcome && facts.isEmpty ? .unchanged : .updated
  }

  /// Whether there is an open gap where there was none.
  public var opensGap: Bool {
    after?.outcome.isOpenGap == true && before?.outcome.isOpenGap != true
  }

  /// Whether what was an open gap is none any more, by facts or by what a person judged.  A gap that
  /// is only accepted, or cannot be judged any more, is not closed.
  public var closesGap: Bool {
    guard before?.outcome.isOpenGap == true else { return false }
    return after?.outcome.verdict == .met || after?.outcome.verdict == .notApplicable
  }

  /// Whether both reports have the finding, with another verdict, weight or waiver.
  public var changesOutcome: Bool {
    guard let before, let after else { return false }
    return before.outcome != after.outcome
  }
}
