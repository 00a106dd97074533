import ArgumentParser
import Reports

/// `lacuna diff`: what changed from one gap report to another.
struct DiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed from one gap report to another, and why.",
    discussion: """
      Both reports are of the format json. Told are the findings with another verdict, the facts \
      behind them that differ, and which files the reports were made from. Ends with exit code 0 \
      if the findings are the same on the same facts, and with 1 if not.

      EXAMPLES
        lacuna check shop.yaml --format json --output before.json
        lacuna diff before.json after.json
      """)

  @Argument(help: "The earlier report.", completion: .file(extensions: ["json"]))
  var old: String

  @Argument(help: "The later report.", completion: .file(extensions: ["json"]))
  var new: String

  @Option(help: "The format of the differences.")
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let diff = ReportDiff(from: try GapReportFile.load(old), to: try GapReportFile.load(new))
    switch format {
    case .text: try language.print { DiffText(diff, presentation: $0).text }
    case .json: StandardStream.output.write(diff.json)
    }
    if !diff.isEmpty { throw ExitCode.gateFailed }
  }
}
