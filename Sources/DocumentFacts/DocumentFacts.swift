public import Descriptions
import Documents
import LocatedYAML
public import Vocabularies

extension Description {
  /// The description with what its documents say: the facts that the vocabulary has the program find
  /// out.
  ///
  /// A document that is missing or cannot be read changes nothing but is told, so that the facts
  /// about it stay what the company states.
  ///
  /// - Throws: What is wrong with the description once the facts are in it.
  public func readingDocuments() throws(DiagnosticsError) -> Description {
    let blocks = documentedBlocks
    guard !blocks.isEmpty else { return self }
    var facts: [FactPath: Node] = [:]
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    let finder = FactFinder(self)
    for block in blocks {
      // That a file does not exist was noticed with the description.
      guard block.file.exists else { continue }
      do {
        let document = try PolicyDocument.load(path: block.file.path)
        facts.merge(finder.facts(about: block, in: document)) { first, _ in first }
        let file = SourceFile(path: block.file.path, digest: document.digest)
        if !files.contains(file) { files.append(file) }
      } catch {
        diagnostics.append(
          Diagnostic(
            .warning, .unreadableDocument, at: error.place,
            "the document is not read: \(error.message)", hint: error.hint))
      }
    }
    guard !facts.isEmpty else { return noticing(diagnostics) }
    return try reading(facts, from: files, noticing: diagnostics)
  }
}

extension Diagnostic.ID {
  /// A document that a description points to cannot be read.
  static let unreadableDocument: Self = "unreadable-document"
}
