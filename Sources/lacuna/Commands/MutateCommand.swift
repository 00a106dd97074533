import ArgumentParser
import Assessment
import Standards
import Vocabularies

extension RulesCommand {
  /// `lacuna rules mutate`.
  struct Mutate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change rules in many small ways and see whether their tests notice.",
      discussion: """
        Each comparison, term, word, figure, condition and check of the rules is changed by \
        itself, and the tests that it can touch are run. A change that no test notices is shown: \
        it asks for a test, or for an explanation in mutants.yaml beside the rules.

        EXAMPLES
          lacuna rules mutate --only 8.4            the rules of clause 8.4
          lacuna rules mutate --at-least 95         for CI: exit code 1 if fewer are caught
          lacuna rules mutate --list                the changes, without running tests
        """)

    @OptionGroup var rules: RuleSetArguments
    @OptionGroup var selection: SelectionOptions

    @Flag(help: "List the changes without running tests.")
    var list = false

    @Option(
      help: ArgumentHelp(
        "End with exit code 1 if fewer of the changes are caught.", valueName: "percent"))
    var atLeast: Int?

    func validate() throws {
      if let atLeast, !(0...100).contains(atLeast) {
        throw ValidationError("--at-least takes a number of percent from 0 to 100.")
      }
    }

    func run() throws {
      let tested = try rules.loadTests()
      let chosen = try selection.selection.resolved(in: tested.map(\.ruleSet))
      list ? showMutants(of: tested.map(\.ruleSet), chosen) : try test(tested, chosen)
    }

    private func showMutants(of ruleSets: [RuleSet], _ chosen: Selection) {
      for ruleSet in ruleSets {
        for mutant in ruleSet.mutants(where: chosen.contains) {
          StandardStream.output.write("\(mutant.place): \(mutant.text) [\(mutant.kind)]\n")
        }
      }
    }

    private func test(_ tested: [RuleTests], _ chosen: Selection) throws {
      var outcomes: [MutationReport.Outcome] = []
      for tests in tested {
        let explanations = try MutantExplanations.load(for: tests.ruleSet)
        let report = try MutationTester(tests).run(chosen, explanations: explanations)
        for (owner, outcomes) in report.byOwner { show(outcomes, of: owner) }
        Messages.show(report.unusedExplanations)
        outcomes += report.outcomes
      }
      let counts = MutationReport.counts(of: outcomes)
      guard counts.total > 0 else { throw InputError("there is nothing to change") }
      StandardStream.output.write("\(counts.summary)\n")
      if let atLeast, counts.share.isBelow(percent: atLeast) { throw ExitCode.gateFailed }
    }

    private func show(_ outcomes: [MutationReport.Outcome], of owner: RuleMutant.Owner) {
      for outcome in outcomes {
        guard case .survived = outcome.fate else { continue }
        let mutant = outcome.mutant
        StandardStream.output.write(
          "\(mutant.place): survived: \(mutant.text) [\(mutant.kind)]\n")
      }
      let counts = MutationReport.counts(of: outcomes)
      guard counts.total > 0 else { return }
      StandardStream.output.write("\(owner): caught \(counts.caught) of \(counts.total)\n")
    }
  }
}

extension MutationReport.Counts {
  /// `mutants: 812, caught: 781 (96.1 %), survived: 31, explained: 0, invalid: 40`
  fileprivate var summary: String {
    "mutants: \(total), caught: \(caught) (\(share.tenths) %), survived: \(survived), "
      + "explained: \(explained), invalid: \(invalid)"
  }
}

extension Share {
  /// Percent with one decimal, never rounded up.
  fileprivate var tenths: String {
    guard whole > 0 else { return "-" }
    let tenths = part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10)"
  }

  fileprivate func isBelow(percent: Int) -> Bool { part * 100 < percent * whole }
}
