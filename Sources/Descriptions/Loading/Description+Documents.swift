public import Digests
public import LocatedYAML
public import Vocabularies

extension Description {
  /// A description from facts that stand somewhere else than in a description's file.
  package init(
    root: Node, vocabulary: Vocabulary, asOf: CalendarDate?
  ) throws(DiagnosticsError) {
    let reader = DescriptionReader(
      vocabulary: vocabulary, collector: DiagnosticCollector(), looksForFiles: true,
      computed: .found([:]))
    self = try reader.read(root, inputs: [], asOf: asOf)
  }

  /// The description together with more facts.
  ///
  /// - Throws: That they contradict each other, or are wrong.
  package func joined(with facts: Node) throws(DiagnosticsError) -> Description {
    let collector = DiagnosticCollector()
    let root = root.joined(with: facts, collector)
    let reader = DescriptionReader(
      vocabulary: vocabulary, collector: collector, looksForFiles: true, computed: .found([:]))
    return try reader.read(root, inputs: inputs, asOf: asOf)
  }

  /// The description together with what was found out by reading the documents that it points to.
  ///
  /// - Parameters:
  ///   - facts: The facts that only the program fills in, by their paths.  Their places are in the
  ///     documents.
  ///   - documents: The files that were read.
  ///   - topics: What told which points they make.
  ///   - diagnostics: What was noticed about them and is no error.
  /// - Throws: What is wrong with the facts.
  public func reading(
    _ facts: [FactPath: Node], from documents: [SourceFile], by topics: Source?,
    noticing diagnostics: [Diagnostic]
  ) throws(DiagnosticsError) -> Description {
    let reader = DescriptionReader(
      vocabulary: vocabulary, collector: DiagnosticCollector(), looksForFiles: true,
      computed: .found(facts))
    let read = try reader.read(root, inputs: inputs, asOf: asOf)
    return read.noticing(diagnostics, documents: documents, topics: topics)
  }

  /// The description with more that was noticed about its documents.
  ///
  /// - Parameters:
  ///   - documents: The files that were read; as they were, if `nil`.
  ///   - topics: What told which points they make; as it was, if `nil`.
  public func noticing(
    _ diagnostics: [Diagnostic], documents: [SourceFile]? = nil, topics: Source? = nil
  ) -> Description {
    Description(
      header: header, asOf: asOf, vocabulary: vocabulary, activation: activation,
      evidence: evidence, attestations: attestations, openQuestions: openQuestions,
      diagnostics: self.diagnostics + diagnostics, inputs: inputs,
      documents: documents ?? self.documents, topics: topics ?? self.topics,
      quotesFacts: quotesFacts, facts: facts,
      root: root)
  }
}
