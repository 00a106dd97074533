import ConcurrentMap
public import Descriptions
import Digests
import Documents
import LocatedYAML
public import Topics
public import Vocabularies

extension Description {
  /// Whether there are documents to be read for facts.
  public var pointsToDocuments: Bool { documentedBlocks.contains(where: \.file.exists) }

  /// The description with what its documents say: the facts that the vocabulary has the program find
  /// out.
  ///
  /// A document that is missing or cannot be read changes nothing but is told, so that the facts
  /// about it stay what the company states.
  ///
  /// - Parameters:
  ///   - topics: What to look for; without topics, no points are.
  ///   - required: Documents that have to be there and readable.
  /// - Throws: What is wrong with these, with the topics, or with the description once the facts are
  ///   in it.
  public func readingDocuments(
    by topics: TopicSet?, requiring required: Set<String> = []
  ) throws(DiagnosticsError) -> Description {
    // That a file does not exist was noticed with the description.
    let blocks = documentedBlocks.filter { $0.file.exists || required.contains($0.file.path) }
    let documents = blocks.concurrentMap(\.document)
    var readable: [(block: DocumentedBlock, document: PolicyDocument)] = []
    var diagnostics: [Diagnostic] = []
    for (block, document) in zip(blocks, documents) {
      switch document {
      case .success(let document): readable.append((block, document))
      case .failure(let error):
        guard !required.contains(block.file.path) else { throw error }
        diagnostics += error.diagnostics.map(\.asWarning)
      }
    }
    let finder = FactFinder(self, topics: topics)
    let found = readable.concurrentMap { block, document in
      Result { () throws(DiagnosticsError) in try finder.facts(about: block, in: document) }
    }
    var facts: [FactPath: Node] = [:]
    for result in found { facts.merge(try result.get()) { first, _ in first } }
    var files: [SourceFile] = []
    for (block, document) in readable {
      let file = SourceFile(path: block.file.path, digest: document.digest)
      if !files.contains(file) { files.append(file) }
    }
    guard !facts.isEmpty else { return noticing(diagnostics) }
    return try reading(facts, from: files, by: topics?.source, noticing: diagnostics)
  }
}

extension DocumentedBlock {
  /// The document, or why it cannot be read.
  fileprivate var document: Result<PolicyDocument, DiagnosticsError> {
    do {
      return .success(try PolicyDocument.load(path: file.path))
    } catch {
      return .failure(
        DiagnosticsError([.unreadable(at: error.place, error.message, hint: error.hint)]))
    }
  }
}

extension Diagnostic {
  /// That a document cannot be read.
  fileprivate static func unreadable(
    at place: Place, _ message: String, hint: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-document", at: place, "the document cannot be read: \(message)",
      hint: hint)
  }

  fileprivate var asWarning: Diagnostic {
    Diagnostic(.warning, id, at: place, message, hint: hint)
  }
}
