import CEL
import ConcurrentMap
import Digests
import LocatedYAML
public import Vocabularies

/// Reads rule sets from folders.
///
/// A folder has the file `standard.yaml` and a file of rules for each clause, read in the order of
/// their names; `*.tests.yaml` and `items.yaml` beside them are read on demand.  The vocabulary that
/// the standard asks for lies in a folder of its own beside it, as `vocabulary.yaml` and other files
/// with parts of it.  Rule sets read by one loader share their vocabularies.
public struct RuleSetLoader {
  private let profiles: [Profile]
  private var vocabularies: [String: Vocabulary] = [:]

  /// Creates a loader that has not read anything yet.
  ///
  /// - Parameter profiles: How rule sets are tailored.
  public init(profiles: [Profile] = []) { self.profiles = profiles }

  /// The vocabularies read so far, in the order of their identifiers.
  public var knownVocabularies: [Vocabulary] {
    vocabularies.values.sorted { $0.id < $1.id }
  }

  /// Reads and compiles a rule set.
  ///
  /// - Parameter path: The folder, as messages shall show it.
  /// - Throws: Everything that is wrong with it.
  public mutating func load(_ path: String) throws(DiagnosticsError) -> RuleSet {
    let collector = DiagnosticCollector()
    // The rules are the larger part, and can be read while the vocabulary is.
    let files = ReadAhead(ruleFiles(in: path))
    guard let file = file(standardPath(in: path), collector),
      let reader = StandardReader(file.root, collector),
      let wanted = reader.vocabulary
    else { throw failure(collector) }
    let vocabulary = try vocabulary(wanted.id, neededAt: wanted.place, besideRuleSet: path)
    let tailor = profiles.first { $0.standard == reader.id }.map(Tailor.init)
    let found = reader.read(vocabulary, tailor)
    // Rules that use what went wrong would only repeat its trouble.
    guard let found, !collector.hasErrors else { throw failure(collector) }
    let standard = found.standard
    checkName(of: standard, folder: path, collector)
    let environment = found.rules.environment
    let languages = found.rules.languages
    let read = files.wait().concurrentMap { ReadClause($0, environment, languages) }
    let sources = [file.source] + read.compactMap(\.source)
    for diagnostic in read.flatMap(\.diagnostics) { collector.report(diagnostic) }
    var clauses = read.compactMap(\.clause)
    CrossChecks(collector).run(clauses, of: standard)
    let tailoring = tailor?.tailoring(of: &clauses, found.settings)
    for diagnostic in tailor?.diagnostics ?? [] { collector.report(diagnostic) }
    return RuleSet(
      source: Source(folder: path, files: sources), standard: standard, vocabulary: vocabulary,
      environment: environment, clauses: clauses, tailoring: tailoring,
      diagnostics: try collector.finish())
  }

  /// Reads the tests of a rule set.
  ///
  /// - Throws: Everything that is wrong with them.
  public func loadTests(of ruleSet: RuleSet) throws(DiagnosticsError) -> RuleTests {
    let collector = DiagnosticCollector()
    let reader = RuleTestReader(ruleSet: ruleSet, collector: collector)
    var numbers = UniqueNames(collector)
    let clauses = testFiles(in: ruleSet.path).compactMap { path -> ClauseTests? in
      guard let root = file(path, collector)?.root, let clause = reader.clause(ofFile: root),
        numbers.insert(clause.clause, at: root.place, "file of tests for clause")
      else { return nil }
      return clause
    }
    _ = try collector.finish()
    return RuleTests(ruleSet: ruleSet, clauses: clauses)
  }

  /// Reads the table of everything that the standard of a rule set says.
  ///
  /// - Returns: The items in the order of the file; `nil` if the rule set has no such table.
  /// - Throws: Everything that is wrong with it.
  public func loadItems(of ruleSet: RuleSet) throws(DiagnosticsError) -> [StandardItem]? {
    let folder = Folder(ruleSet.path)
    guard folder.hasFile(RuleSetCatalog.itemsFile) else { return nil }
    let collector = DiagnosticCollector()
    let file = file(folder.path(of: RuleSetCatalog.itemsFile), collector)
    let items = (file?.root).map(StandardItemReader(collector: collector).items)
    _ = try collector.finish()
    return items
  }

  /// Everything found so far.
  private func failure(_ collector: DiagnosticCollector) -> DiagnosticsError {
    do {
      return DiagnosticsError(try collector.finish())
    } catch {
      return error
    }
  }

  private func file(_ path: String, _ collector: DiagnosticCollector) -> YAMLFile? {
    do {
      return try YAMLFile(path: path)
    } catch {
      collector.report(Diagnostic(error))
      return nil
    }
  }
}

/// A file of rules as far as it could be read; many are at a time.
private struct ReadClause: Sendable {
  let clause: Clause?
  let source: SourceFile?
  let diagnostics: [Diagnostic]

  init(
    _ file: Result<YAMLFile, YAMLError>, _ environment: Environment, _ languages: [Language]
  ) {
    let collector = DiagnosticCollector()
    let rules = RuleReader(
      environment: environment, languages: languages, collector: collector)
    switch file {
    case .success(let file):
      clause = rules.clause(ofFile: file.root)
      source = file.source
    case .failure(let error):
      collector.report(Diagnostic(error))
      clause = nil
      source = nil
    }
    diagnostics = collector.diagnostics
  }
}

// MARK: - Files

extension RuleSetLoader {
  private func standardPath(in folder: String) -> String {
    Folder(folder).path(of: RuleSetCatalog.standardFile)
  }

  /// The files of a rule set's folder that are neither rules nor tests.
  private static let otherFiles = [
    RuleSetCatalog.standardFile, RuleSetCatalog.itemsFile, MutantExplanations.file,
  ]

  private func ruleFiles(in path: String) -> [String] {
    Folder(path).yamlFiles { !Self.otherFiles.contains($0) && !isTestFile($0) }
  }

  private func testFiles(in path: String) -> [String] { Folder(path).yamlFiles(where: isTestFile) }

  private func isTestFile(_ name: String) -> Bool {
    name.hasSuffix(".tests.yaml") || name.hasSuffix(".tests.yml")
  }

  private func checkName(
    of standard: Standard, folder path: String, _ collector: DiagnosticCollector
  ) {
    let name = Folder(path).name
    // A folder given as `.` has no name to compare.
    guard let name, name != standard.id else { return }
    collector.error(
      .invalidName, at: standard.place,
      "the standard's `id` is `\(standard.id)`, but its folder is called `\(name)`",
      hint: "rule sets are found by the names of their folders, so give both the same name")
  }

  private mutating func vocabulary(
    _ id: String, neededAt place: Place, besideRuleSet path: String
  ) throws(DiagnosticsError) -> Vocabulary {
    if let known = vocabularies[id] { return known }
    let folder = Folder(path).sibling(id)
    let file = folder.path(of: RuleSetCatalog.vocabularyFile)
    guard folder.hasFile(RuleSetCatalog.vocabularyFile) else {
      let names = Folder(path).parent.subfolders(with: RuleSetCatalog.vocabularyFile)
      throw DiagnosticsError([
        Diagnostic(
          .error, .notFound, at: place, "there is no vocabulary `\(id)` at \(file)",
          hint: .didYouMean(id, among: names)
            ?? (names.isEmpty ? nil : "there are \(names.listed())"))
      ])
    }
    let parts = folder.yamlFiles { $0 != RuleSetCatalog.vocabularyFile }
    let vocabulary = try Vocabulary.load(path: file, parts: parts)
    vocabularies[id] = vocabulary
    return vocabulary
  }
}
