import ArgumentParser
import Descriptions
import DocumentFacts
import Standards
import Vocabularies

/// Which description is judged, and for which day.
struct DescriptionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The process description: a file, or a folder whose YAML files are read as one.",
      discussion: "Several paths are one description.",
      valueName: "description"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var paths: [String] = []

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp(
      "A privacy policy to read (repeatable: further ones are its language versions).",
      discussion: """
        Without a description, only what the document itself decides is judged. With one, the \
        document is added to it, unless the description names it already.
        """,
      valueName: "file"),
    completion: .file())
  var documents: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Judge for this day instead of the one that the description gives.", valueName: "yyyy-mm-dd"),
    transform: day)
  var asOf: CalendarDate?

  /// Whether nothing is known of the company but documents.
  var isOfDocumentsAlone: Bool { paths.isEmpty }

  func validate() throws {
    guard !paths.isEmpty || !documents.isEmpty else {
      throw ValidationError("Name a description, or a privacy policy with --document.")
    }
  }

  /// Reads the description, and the documents that it points to.
  ///
  /// - Throws: Everything that is wrong with it, or that the rule sets speak about different facts.
  func load(for ruleSets: [RuleSet]) throws -> Description {
    guard let vocabulary = ruleSets.first?.vocabulary else {
      throw InputError("no rule sets were found")
    }
    if let other = ruleSets.first(where: { $0.vocabulary.id != vocabulary.id }) {
      throw InputError(
        "these rule sets judge facts of different kinds: \(vocabulary.id), \(other.vocabulary.id)",
        hint: "choose rule sets of one vocabulary with --rules")
    }
    let description =
      isOfDocumentsAlone
      ? try Description.ofDocuments(documents, vocabulary: vocabulary, asOf: asOf)
      : try Description.load(paths, vocabulary: vocabulary, asOf: asOf).adding(documents: documents)
    guard description.pointsToDocuments || !documents.isEmpty else { return description }
    return try description.readingDocuments(
      by: TopicOptions.loadIfAny(), requiring: Set(documents))
  }
}

private func day(_ argument: String) throws -> CalendarDate {
  do {
    return try CalendarDate(argument)
  } catch .noSuchDay {
    throw ValidationError("‘\(argument)’ is no day of the calendar.")
  } catch .malformed {
    throw ValidationError("‘\(argument)’ is no day; write it like 2026-05-01.")
  }
}
