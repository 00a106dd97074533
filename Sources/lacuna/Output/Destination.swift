import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a report goes.
enum Destination: Hashable {
  case standardOutput
  case file(String)

  /// The destination as it is written on the command line: a path, or `-` for standard output.
  init(argument: String) {
    self = argument == "-" ? .standardOutput : .file(argument)
  }

  /// Writes a report. A file appears only when it is complete, and replaces an older one.
  func write(_ report: ReportContents) throws {
    let report = try report.printed()
    switch self {
    case .standardOutput:
      if case .bytes = report, StandardStream.output.isTerminal {
        throw InputError("this format is nothing for a terminal", hint: "name a file with --output")
      }
      StandardStream.output.write(report.bytes)
    case .file(let path):
      do {
        try report.data.write(to: URL(filePath: path), options: .atomic)
      } catch {
        throw InputError(
          "cannot write \(path)", hint: "is there such a folder, and may you write in it?")
      }
    }
  }

  /// How texts look there: coloured and as wide as the terminal if a person is looking.
  func presentation(
    in language: ReportLanguage, depth: ReportDepth? = nil, quotations: Quotations = .keep
  ) -> Presentation {
    let quotesFacts = quotations == .keep
    guard self == .standardOutput, StandardStream.output.isTerminal else {
      return Presentation(
        language: language, root: Self.workingDirectory, quotesFacts: quotesFacts, depth: depth)
    }
    let columns = StandardStream.output.columns ?? Presentation.standardWidth
    return Presentation(
      language: language, width: min(columns, Presentation.widestTerminal),
      palette: Self.wantsColor ? .colored : .plain, root: Self.workingDirectory,
      quotesFacts: quotesFacts, depth: depth)
  }

  /// The working directory; `nil` if it is gone.
  private static var workingDirectory: String? {
    let path = FileManager.default.currentDirectoryPath
    return path.isEmpty ? nil : path
  }

  /// Colour is left out where `NO_COLOR` is set (https://no-color.org) or the terminal has none.
  private static var wantsColor: Bool {
    Surroundings.variable("NO_COLOR") == nil && Surroundings.variable("TERM") != "dumb"
  }
}

extension ReportContents {
  /// The bytes of a file; of a text, without a further copy of them.
  fileprivate var data: Data {
    if case .text(let text) = self { Data(text.utf8) } else { Data(bytes) }
  }
}

extension Presentation {
  /// Longer lines are tiresome to read, however wide the terminal is.
  fileprivate static let widestTerminal = 120
}
