public import LocatedYAML
public import Vocabularies

extension Description {
  /// Reads a description from files and folders.
  ///
  /// Several files are one description: lists are joined, mappings are joined key by key, and two
  /// files that say different things about one fact are an error.  Of a folder, the files that end
  /// in `.yaml`, `.yml` or `.json` are read in the order of their names; those of another format
  /// are left out with a remark.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.  Places show them as they are given here.
  ///   - vocabulary: What may be stated.
  ///   - asOf: The day by which is judged, instead of the one that the description gives.
  /// - Throws: Everything that is wrong with the files.
  public static func load(
    _ paths: [String], vocabulary: Vocabulary, asOf: CalendarDate? = nil
  ) throws(DiagnosticsError) -> Description {
    let collector = DiagnosticCollector()
    let files = DescriptionFiles(paths, collector)
    guard let first = files.roots.first else {
      if !collector.hasErrors {
        collector.error(
          .format, at: Place(file: paths.first ?? ".", line: 1, column: 1),
          "there is no description to read")
      }
      throw DiagnosticsError(try collector.finish())
    }
    let root = files.roots.dropFirst().reduce(first) { $0.joined(with: $1, collector) }
    let reader = DescriptionReader(
      vocabulary: vocabulary, collector: collector, looksForFiles: true,
      computed: .found([:]))
    return try reader.read(root, inputs: files.inputs, asOf: asOf)
  }

  /// A description from facts alone, such as those of a rule's test.
  ///
  /// Files that the facts point to are not looked for, and facts that otherwise the program finds
  /// out may be stated.
  ///
  /// - Parameters:
  ///   - facts: A mapping with top-level facts; header keys are read where they are there.
  ///   - vocabulary: What may be stated.
  ///   - asOf: The day by which is judged, instead of the one that the header gives.
  /// - Throws: Everything that is wrong with the facts.
  public init(
    facts: Node, vocabulary: Vocabulary, asOf: CalendarDate? = nil
  ) throws(DiagnosticsError) {
    let reader = DescriptionReader(
      vocabulary: vocabulary, collector: DiagnosticCollector(), looksForFiles: false)
    self = try reader.read(facts, inputs: [], asOf: asOf)
  }
}
