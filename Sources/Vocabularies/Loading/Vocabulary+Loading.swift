public import CEL
import Digests
public import LocatedYAML

extension Vocabulary {
  /// Reads a vocabulary from the root nodes of its files.
  ///
  /// - Parameters:
  ///   - node: The file that says what the vocabulary is.
  ///   - parts: Files with more of its words, record types, facts, constants and definitions.
  /// - Throws: Everything that is wrong with it.
  public init(_ node: Node, parts: [Node] = []) throws(DiagnosticsError) {
    self = try VocabularyReader().read(node, parts: parts)
  }

  /// Reads a vocabulary from its files.
  ///
  /// - Parameters:
  ///   - path: The file that says what the vocabulary is.
  ///   - parts: Files beside it with more of it.
  /// - Throws: Everything that is wrong with it.
  public static func load(
    path: String, parts: [String] = []
  ) throws(DiagnosticsError) -> Vocabulary {
    let collector = DiagnosticCollector()
    var files: [YAMLFile] = []
    for path in [path] + parts {
      do {
        files.append(try YAMLFile(path: path))
      } catch {
        collector.report(Diagnostic(error))
      }
    }
    if collector.hasErrors { _ = try collector.finish() }
    return try VocabularyReader().read(
      files[0].root, parts: files.dropFirst().map(\.root),
      source: Source(folder: files[0].source.folder, files: files.map(\.source)))
  }

  /// Reads derived facts from the entries of a `define` mapping, and makes them known to an
  /// environment.
  ///
  /// They may use each other in any order.  What is wrong with them is reported.
  ///
  /// - Parameters:
  ///   - entries: Signatures such as `is_sensitive(item data_item)` with what they stand for.
  ///   - taken: Names that mean something else already, beside those of the vocabulary.
  ///   - environment: The vocabulary's, with what the expressions may mention besides.
  public func readDerivedFacts(
    _ entries: [Mapping.Entry], taken: Set<String> = [], into environment: inout Environment,
    _ collector: DiagnosticCollector
  ) -> [DerivedFact] {
    let names = facts.map(\.name) + constants.map(\.name) + derivedFacts.map(\.name)
    return DerivedFactReader(records: Set(records.map(\.name)), words: words, collector).read(
      entries, taken: taken.union(names), into: &environment)
  }
}
