public import ArgumentParser
public import Reports

/// In which formats reports are written, and where to.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("The format of the report (repeatable; default: text).", valueName: "format")
  )
  var formats: [ReportFormat] = []

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "A file for the report, or - for standard output (repeatable).",
      discussion: "The first --output is for the first --format, the second for the second.",
      valueName: "file"),
    completion: .file())
  var outputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "How much html, pdf and markdown tell (default: auditor for html, manager for the others).",
      valueName: "depth"))
  var depth: ReportDepth?

  @Option(
    help: ArgumentHelp(
      "Whether reports show texts and values of the description.",
      discussion: """
        Without quotations, paths, places and digests stand for them. Default: omit in sarif-github, \
        github, code-quality and hdf, which go to places that others run; keep in all other formats.
        """))
  var quotations: Quotations?

  /// Each format with its destination; standard output for those without one.
  var reports: [(format: ReportFormat, destination: Destination)] {
    let formats = formats.isEmpty ? [.text] : formats
    return formats.enumerated().map { number, format in
      (format, number < outputs.count ? Destination(argument: outputs[number]) : .standardOutput)
    }
  }

  func validate() throws {
    guard outputs.count <= reports.count else {
      throw ValidationError("There are more --output options than --format options.")
    }
    guard Set(reports.map(\.destination)).count == reports.count else {
      throw ValidationError("Two reports would go to the same place; give each an --output.")
    }
  }
}

extension Quotations: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {
  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.summary) })
  }
}

extension ReportDepth: ExpressibleByArgument {
  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.summary) })
  }
}
