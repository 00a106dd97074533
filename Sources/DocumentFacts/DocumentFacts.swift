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
  /// - Parameter topics: What to look for; without topics, no points are.
  /// - Throws: What is wrong with the description once the facts are in it.
  public func readingDocuments(
    by topics: TopicSet?
  ) throws(DiagnosticsError) -> Description {
    let blocks = documentedBlocks
    guard !blocks.isEmpty else { return self }
    var facts: [FactPath: Node] = [:]
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    let finder = FactFinder(self, topics: topics)
    for block in blocks {
      // That a file does not exist was noticed with the description.
      guard block.file.exists else { continue }
      let document: PolicyDocument
      do {
        document = try PolicyDocument.load(path: block.file.path)
      } catch {
        diagnostics.append(.unreadable(at: error.place, error.message, hint: error.hint))
        continue
      }
      do {
        facts.merge(try finder.facts(about: block, in: document)) { first, _ in first }
      } catch {
        diagnostics.append(.unreadable(at: document.start, "\(error)", hint: nil))
        continue
      }
      let file = SourceFile(path: block.file.path, digest: document.digest)
      if !files.contains(file) { files.append(file) }
    }
    guard !facts.isEmpty else { return noticing(diagnostics) }
    return try reading(facts, from: files, by: topics?.source, noticing: diagnostics)
  }
}

extension Diagnostic {
  /// That a document which a description points to cannot be read.
  fileprivate static func unreadable(
    at place: Place, _ message: String, hint: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, "unreadable-document", at: place, "the document is not read: \(message)",
      hint: hint)
  }
}
