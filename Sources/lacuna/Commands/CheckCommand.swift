import ArgumentParser
import Assessment
import Reports
import Standards

/// `lacuna check`: the gap report.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judge a process description and report the gaps.",
    discussion: """
      EXAMPLES
        lacuna check shop.yaml
        lacuna check company/ --only 8.4 --language zh
        lacuna check shop.yaml --format text --format json --output - --output report.json
        lacuna check shop.yaml --baseline report.json

      A fact that nobody stated is unknown: it never passes and never fails. Requirements that \
      need it come out as undetermined, and the report says which facts to ask for.
      """)

  @OptionGroup var description: DescriptionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var profile: ProfileOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var language: LanguageOption

  @Option(
    name: .customLong("waivers"),
    help: ArgumentHelp(
      "A file of accepted gaps: they are shown, but do not fail the check (repeatable).",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var waivers: [String] = []

  @Option(
    help: ArgumentHelp(
      "An earlier report of the format json: what changed since is told.",
      discussion: "--fail-on then counts only what did not count in the earlier report.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "End with exit code 1 if there is such a finding; each choice includes those above it.",
      valueName: "finding"))
  var failOn = FailOn.nonconformity

  func run() throws {
    let assessment = try assess()
    // Judging without quotations takes as long as judging, so formats that leave them out share it.
    lazy var withoutQuotations = assessment.withoutQuotations
    for (format, destination) in report.reports {
      let shown = quotations(of: format) == .keep ? assessment : withoutQuotations
      try destination.write(contents(of: format, for: destination, on: shown))
    }
    try passGate(assessment)
  }

  /// Judges as the arguments say.
  func assess(isQuiet: Bool = false) throws -> Assessment {
    let depths = report.reports.map(\.format.proofDepth)
    return try lacuna.assess(
      description, by: rules, tailoredBy: profile, only: selection.selection,
      proofDepth: depths.contains(.everyVerdict) ? .everyVerdict : .exceptMet,
      waivers: waivers, baseline: baseline, isQuiet: isQuiet)
  }

  /// A report as it is written to a destination.
  func contents(
    of format: ReportFormat, for destination: Destination, on assessment: Assessment
  ) throws -> ReportContents {
    let presentation = destination.presentation(
      in: language.language, depth: report.depth, quotations: quotations(of: format))
    return try format.report(on: assessment, presentation: presentation)
  }

  private func quotations(of format: ReportFormat) -> Quotations {
    report.quotations ?? format.quotations
  }

  /// Ends the command where the findings ask for it.
  private func passGate(_ assessment: Assessment) throws {
    let errors = assessment.summary.findings[.error]
    guard errors == 0 else {
      throw InputError("verdicts that are missing because a rule failed: \(errors)")
    }
    let count = failOn.count(in: assessment)
    guard count == 0 else {
      let remark = baseline == nil ? "" : " that the baseline does not have"
      Messages.say("--fail-on \(failOn.rawValue): \(count) found\(remark)")
      throw ExitCode.gateFailed
    }
  }
}
