public import CEL
public import LocatedYAML

extension Vocabulary {
  /// Reads a vocabulary from its root node.
  ///
  /// - Throws: Everything that is wrong with it.
  public init(_ node: Node) throws(DiagnosticsError) {
    self = try VocabularyReader().read(node)
  }

  /// Reads a vocabulary from a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - displayPath: The name that places and messages show; the path itself if `nil`.
  /// - Throws: Everything that is wrong with it.
  public static func load(
    path: String, displayPath: String? = nil
  ) throws(DiagnosticsError) -> Vocabulary {
    let node: Node
    do {
      node = try YAML.load(path: path, displayPath: displayPath)
    } catch {
      throw DiagnosticsError([Diagnostic(error)])
    }
    return try Vocabulary(node)
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
    return DerivedFactReader(records: Set(records.map(\.name)), collector).read(
      entries, taken: taken.union(names), into: &environment)
  }
}
