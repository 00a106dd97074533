public import ArgumentParser
public import Reports

/// The language of texts for people.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language of the text.")
  var language = ReportLanguage.english

  /// Writes a text for people to standard output.
  func print(_ text: (Presentation) -> String) throws {
    let output = Destination.standardOutput
    try output.write(.text(text(output.presentation(in: language))))
  }
}

extension ReportLanguage: ExpressibleByArgument {}
