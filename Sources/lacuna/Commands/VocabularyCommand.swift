import ArgumentParser
import Reports
import Standards
import Vocabularies

/// `lacuna vocabulary`: looks at the facts that descriptions may state.
struct VocabularyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "Show which facts descriptions may state, and which requirements read them.",
    subcommands: [Show.self], defaultSubcommand: Show.self)
}

extension VocabularyCommand {
  /// `lacuna vocabulary show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the facts of a vocabulary, or some of them.",
      discussion: """
        EXAMPLES
          lacuna vocabulary                              every fact with its question
          lacuna vocabulary --only consents.withdraw     how consents are withdrawn
          lacuna vocabulary --format html > facts.html   with the requirements that read each
        """)

    @Argument(help: "Vocabularies by their names; all that rule sets use, if none are named.")
    var names: [String] = []

    @Option(
      help: ArgumentHelp(
        "Show only this fact or block, such as consents.withdraw (repeatable).", valueName: "fact"))
    var only: [String] = []

    @OptionGroup var rules: RuleOptions
    @OptionGroup var format: ReferenceOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let ruleSets = try rules.load()
      let shown = try outlines(of: vocabularies(of: ruleSets))
      try format.checkNumber(of: shown.map(\.vocabulary.id), "vocabularies")
      for (vocabulary, outline) in shown {
        try language.print { presentation in
          try format.text(
            of: VocabularyReference(
              vocabulary, of: outline, readBy: ruleSets, language: presentation.language)
          ) {
            VocabularyText(vocabulary, of: outline, presentation: presentation).text
          }
        }
      }
    }

    /// The vocabularies that were named, in the order of the rule sets that use them.
    private func vocabularies(of ruleSets: [RuleSet]) throws(InputError) -> [Vocabulary] {
      var vocabularies: [Vocabulary] = []
      for vocabulary in ruleSets.map(\.vocabulary)
      where !vocabularies.contains(where: { $0.id == vocabulary.id }) {
        vocabularies.append(vocabulary)
      }
      let known = vocabularies.map(\.id)
      for name in names where !known.contains(name) {
        throw InputError(
          "no rule set uses a vocabulary `\(name)`",
          hint: .didYouMean(name, among: known) ?? "there are \(known.listed())")
      }
      return names.isEmpty ? vocabularies : vocabularies.filter { names.contains($0.id) }
    }

    /// What of each vocabulary is shown: `nil` for all of it.
    private func outlines(
      of vocabularies: [Vocabulary]
    ) throws(InputError) -> [(vocabulary: Vocabulary, outline: FactOutline?)] {
      guard !only.isEmpty else { return vocabularies.map { ($0, nil) } }
      let outlines = vocabularies.map { ($0, FactOutline($0)) }
      let known = outlines.flatMap(\.1.paths)
      for path in only where !known.contains(path) {
        throw InputError(
          "there is no fact `\(path)`",
          hint: .didYouMean(path, among: known) ?? "the blocks are named by `lacuna vocabulary`")
      }
      return outlines.map { ($0, $1.restricted(to: only)) }.filter { !$1.blocks.isEmpty }
    }
  }
}
