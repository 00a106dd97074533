import CEL
import ConcurrentMap
public import Standards
public import Vocabularies

/// Changes a rule set in many small ways, one after another, and sees whether its tests notice.
///
/// A change that no test notices shows what the tests do not try: a limit, an exception, a word.
public struct MutationTester: Sendable {
  private let ruleSet: RuleSet
  private let bench: TestBench

  /// Prepares to test the tests of a rule set.
  ///
  /// - Throws: The tests that fail, or whose facts cannot be read.
  public init(_ tests: RuleTests) throws(DiagnosticsError) {
    ruleSet = tests.ruleSet
    bench = try TestBench(tests)
  }

  /// Tries the mutants of the selected requirements, on all processors.
  ///
  /// - Parameter explanations: Why some mutants cannot be noticed.
  /// - Returns: The outcomes in the order of ``RuleSet/mutants(where:)``.
  public func run(
    _ selection: Selection = .everything, explanations: MutantExplanations = .none
  ) -> MutationReport {
    let mutants = ruleSet.mutants(where: selection.contains)
    let compiler = MutantCompiler(ruleSet)
    let compiled = withoutRepetitions(
      mutants.concurrentMap { compiler.compile($0) }, of: mutants)
    let fates = Array(zip(mutants, compiled)).concurrentMap { mutant, compiled in
      compiled.map { fate(of: mutant, $0, explanations) } ?? .invalid
    }
    let outcomes = zip(mutants, fates).map(MutationReport.Outcome.init)
    let explained = outcomes.filter { if case .explained = $0.fate { true } else { false } }
    return MutationReport(
      outcomes: outcomes,
      unusedExplanations: selection == .everything
        ? explanations.unused(among: explained.map(\.mutant)) : [])
  }

  private func fate(
    of mutant: RuleMutant, _ compiled: CompiledMutant, _ explanations: MutantExplanations
  ) -> MutationReport.Fate {
    for rule in compiled.touched {
      guard let changed = compiled.changed(rule) else { return .invalid }
      if let test = bench.failingTest(of: changed) { return .caught(by: test) }
    }
    return explanations.reason(for: mutant).map { .explained($0) } ?? .survived
  }

  /// Leaves out mutants that mean the same as one before them.
  private func withoutRepetitions(
    _ compiled: [CompiledMutant?], of mutants: [RuleMutant]
  ) -> [CompiledMutant?] {
    struct Identity: Hashable {
      let owner: RuleMutant.Owner
      let slot: ExpressionSlot?
      let meaning: Meaning
    }
    var seen: Set<Identity> = []
    return zip(mutants, compiled).map { mutant, compiled in
      guard let compiled, let meaning = compiled.meaning else { return compiled }
      let identity = Identity(owner: mutant.owner, slot: compiled.slot, meaning: meaning)
      return seen.insert(identity).inserted ? compiled : nil
    }
  }
}
