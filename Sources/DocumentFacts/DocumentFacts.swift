public import Descriptions
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
  /// - Throws: What is wrong with these, or with the description once the facts are in it.
  public func readingDocuments(
    by topics: TopicSet?, requiring required: Set<String> = []
  ) throws(DiagnosticsError) -> Description {
    let finder = FactFinder(self, topics: topics)
    var facts: [FactPath: Node] = [:]
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    for block in documentedBlocks {
      let isRequired = required.contains(block.file.path)
      // That a file does not exist was noticed with the description.
      guard isRequired || block.file.exists else { continue }
      do {
        let found = try finder.facts(about: block)
        facts.merge(found.facts) { first, _ in first }
        if !files.contains(found.file) { files.append(found.file) }
      } catch {
        guard !isRequired else { throw error }
        diagnostics += error.diagnostics.map(\.asWarning)
      }
    }
    guard !facts.isEmpty else { return noticing(diagnostics) }
    return try reading(facts, from: files, noticing: diagnostics)
  }
}

extension FactFinder {
  /// Reads the document of a block.
  ///
  /// - Throws: Why it cannot be read.
  fileprivate func facts(
    about block: DocumentedBlock
  ) throws(DiagnosticsError) -> (facts: [FactPath: Node], file: SourceFile) {
    let document: PolicyDocument
    do {
      document = try PolicyDocument.load(path: block.file.path)
    } catch {
      throw DiagnosticsError([.unreadable(at: error.place, error.message, hint: error.hint)])
    }
    let file = SourceFile(path: block.file.path, digest: document.digest)
    return (facts(about: block, in: document), file)
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
