import ArgumentParser
import Assessment
import Reports

/// `lacuna explain`: the proof of a finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why a requirement came out as it did, condition by condition.",
    discussion: """
      EXAMPLES
        lacuna explain 5.3.c.1 shop.yaml
        lacuna explain 5.3.c.1 shop.yaml --subject business_functions.newsletter
      """)

  @Argument(
    help: "The requirement as reports name it, such as 5.3.c.1; a clause shows all of its.")
  var requirement: String

  @OptionGroup var description: DescriptionOptions

  @Option(
    help: ArgumentHelp(
      "Show the finding about this entry of the description only.", valueName: "path"))
  var subject: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var profile: ProfileOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let selection = Selection(only: [requirement])
    let assessment = try assess(description, by: rules, tailoredBy: profile, only: selection)
    let findings = assessment.findings
    let chosen = findings.filter { subject == nil || $0.subject?.path == subject }
    guard !chosen.isEmpty else {
      let subjects = findings.compactMap(\.subject?.path)
      throw InputError(
        "\(requirement) is not judged for \(subject ?? "this description")",
        hint: subjects.isEmpty
          ? "leave --subject out" : "it is judged for \(subjects.joined(separator: ", "))")
    }
    try language.print { ProofText(of: chosen, in: assessment, presentation: $0).text }
  }
}
