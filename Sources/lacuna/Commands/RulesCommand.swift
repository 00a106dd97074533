import ArgumentParser
import Assessment
import Reports
import Standards
import Topics

/// `lacuna rules`: looks at rule sets themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, check and test rule sets.",
    subcommands: [
      List.self, Show.self, Lint.self, Test.self, Mutate.self, Coverage.self,
    ])
}

extension RulesCommand {
  /// `lacuna rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the rule sets that are found.")

    @OptionGroup var rules: RuleSetArguments
    @OptionGroup var language: LanguageOption

    func run() throws {
      let ruleSets = try rules.load()
      try language.print { RuleSetListText(ruleSets, presentation: $0).text }
    }
  }

  /// `lacuna rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the requirements of a rule set, or some of them in full.",
      discussion: """
        EXAMPLES
          lacuna rules show                every requirement in a line
          lacuna rules show --only 8.4     clause 8.4 with its conditions and checks
          lacuna rules show gbt-35273-2020 --format html > rules.html
          lacuna rules show gbt-35273-2020 --format ciso-assistant > gbt-35273-2020.yaml
        """)

    @OptionGroup var rules: RuleSetArguments
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var format: ReferenceOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let ruleSets = try rules.load()
      let chosen = try selection.selection.resolved(in: ruleSets)
      let shown = ruleSets.filter { $0.requirements.contains(where: chosen.contains) }
      try format.checkNumber(of: shown.map(\.standard.id), "rule sets")
      for ruleSet in shown {
        try language.print { presentation in
          try format.text(
            of: RuleSetReference(ruleSet, language: presentation.language, where: chosen.contains)
          ) {
            let text = RuleSetText(ruleSet, presentation: presentation)
            return chosen == .everything
              ? text.outline : text.details(of: ruleSet.requirements.filter(chosen.contains))
          }
        }
      }
    }
  }

  /// `lacuna rules lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find mistakes and weaknesses in rule sets.",
      discussion: """
        Loading a rule set finds what is wrong: misspelt facts, wrong types, missing references. \
        Lint also finds what is weak: requirements without tests, conditions that are always true, \
        checks that contradict each other, definitions that nothing uses; and in all rule sets \
        together, facts that companies are asked for and no rule reads.
        """)

    @OptionGroup var rules: RuleSetArguments

    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp(
        "Also look for passages that are copied from these texts.",
        discussion: "A passage is 12 words or 20 Chinese characters in a row.",
        valueName: "file"),
      completion: .file())
    var compareWith: [String] = []

    func run() throws {
      let copies = compareWith.isEmpty ? nil : try CopiedTextSearch(comparingWith: compareWith)
      let tested = try rules.loadTests()
      var diagnostics = tested.flatMap {
        $0.ruleSet.diagnostics + $0.ruleSet.lint + $0.lint
          + (copies?.diagnostics(of: $0.ruleSet) ?? [])
      }
      // What rule sets do together shows only if all are there.
      if rules.ruleSets.isEmpty {
        diagnostics += tested.map(\.ruleSet).jointLint
        try TopicOptions.loadIfAny()?.prepare()
      }
      for diagnostic in diagnostics { StandardStream.output.write("\(diagnostic)\n") }
      StandardStream.output.write("rule sets: \(tested.count), warnings: \(diagnostics.count)\n")
      if !diagnostics.isEmpty { throw ExitCode.gateFailed }
    }
  }

  /// `lacuna rules test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the tests that rule sets carry.",
      discussion: """
        If no rule set is named, the examples of the topics that documents are read for are tested \
        as well. Ends with exit code 1 if a test fails.
        """)

    @OptionGroup var rules: RuleSetArguments
    @OptionGroup var selection: SelectionOptions

    func run() throws {
      var total = 0
      var failed = 0
      let tested = try rules.loadTests()
      let chosen = try selection.selection.resolved(in: tested.map(\.ruleSet))
      for tests in tested {
        let results = RuleTestRunner(tests).run(chosen)
        for result in results where !result.passed {
          for failure in result.failures { StandardStream.output.write("\(failure)\n") }
        }
        total += results.count
        failed += results.count { !$0.passed }
      }
      // Topics belong to no rule set, so they are tested where all are.
      if rules.ruleSets.isEmpty, chosen == .everything, let topics = try TopicOptions.loadIfAny() {
        let failures = try topics.failedExamples()
        for failure in failures { StandardStream.output.write("\(failure)\n") }
        total += topics.exampleCount
        failed += failures.count
      }
      guard total > 0 else { throw InputError("no tests were run") }
      StandardStream.output.write("tests: \(total), failed: \(failed)\n")
      if failed > 0 { throw ExitCode.gateFailed }
    }
  }

  /// `lacuna rules coverage`.
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count, clause by clause, what of its standard a rule set holds.",
      discussion: """
        The rule set's items.yaml lists everything that the standard says. Ends with exit code 1 \
        if something of it is missing in the rules, or the rules say it with another force.
        """)

    @OptionGroup var rules: RuleSetArguments
    @OptionGroup var language: LanguageOption

    func run() throws {
      var problems = 0
      let loader = RuleSetLoader()
      // What only compares parts of a description has no document to be measured by.
      let standards = try rules.loadTests().filter { $0.ruleSet.standard.kind == .standard }
      for tests in standards {
        guard let items = try loader.loadItems(of: tests.ruleSet) else {
          throw InputError("\(tests.ruleSet.path) has no items.yaml to count by")
        }
        let coverage = Standards.Coverage(tests, items: items)
        for problem in coverage.problems { StandardStream.output.write("\(problem)\n") }
        problems += coverage.problems.count
        try language.print { CoverageText(coverage, presentation: $0).text }
      }
      if problems > 0 { throw ExitCode.gateFailed }
    }
  }
}
