import ArgumentParser
import Assessment
import Reports

/// `lacuna questions`: what to find out next.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List the facts that are missing, the most decisive first.",
    discussion: """
      Each question names the fact, where its answer belongs, and how many findings it decides. \
      Write the answer into the description and ask again.
      """)

  @OptionGroup var description: DescriptionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var profile: ProfileOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var language: LanguageOption

  @Option(help: ArgumentHelp("How many questions to show at most.", valueName: "count"))
  var limit = 10

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit needs a number above 0.") }
  }

  func run() throws {
    let assessment = try assess(
      description, by: rules, tailoredBy: profile, only: selection.selection,
      proofDepth: .exceptMet)
    try language.print { presentation in
      QuestionsText(of: assessment, limit: limit, presentation: presentation).text
    }
  }
}
