public import Descriptions
import LocatedYAML
public import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Description {
  /// A company of which nothing is known but documents.
  ///
  /// What the vocabulary takes for granted of such a company is stated, nothing else.
  ///
  /// - Parameter files: The documents; those after the first are taken for its language versions.
  /// - Throws: That the vocabulary does not know what a document by itself is.
  public static func ofDocuments(
    _ files: [String], vocabulary: Vocabulary, asOf: CalendarDate? = nil
  ) throws(DiagnosticsError) -> Description {
    let documents = try LoneDocuments(files, vocabulary, taken: []).facts
    let assumptions = vocabulary.loneDocument?.assumptions ?? Mapping([])
    let root = documents.joined(
      with: Node(place: documents.place, content: .mapping(assumptions)).moved(to: documents.place),
      DiagnosticCollector())
    return try Description(root: root, vocabulary: vocabulary, asOf: asOf)
  }

  /// The description with documents that it does not point to yet.
  ///
  /// - Parameter files: The documents; those after the first are taken for its language versions.
  /// - Throws: That the vocabulary does not know what a document by itself is.
  public func adding(documents files: [String]) throws(DiagnosticsError) -> Description {
    let known = Set(documentedBlocks.map { Self.standardized($0.file.path) })
    let new = files.filter { !known.contains(Self.standardized($0)) }
    guard !new.isEmpty else { return self }
    let list = vocabulary.loneDocument?.list.name ?? ""
    let taken = names(in: FactPath([.name(list)]))
    return try joined(with: LoneDocuments(new, vocabulary, taken: taken).facts)
  }

  private static func standardized(_ path: String) -> String {
    URL(filePath: path).standardized.path
  }
}

/// Documents that are given by themselves, as facts.
struct LoneDocuments {
  /// The facts as they would stand in a description, each document at its own beginning.
  let facts: Node

  /// - Parameter taken: Identifiers that entries have already.
  init(
    _ files: [String], _ vocabulary: Vocabulary, taken: [String]
  ) throws(DiagnosticsError) {
    let start = Place(file: files.first ?? ".", line: 1, column: 1)
    guard let rules = vocabulary.loneDocument, let record = vocabulary.loneDocumentRecord,
      let documentField = record.documentField, let idField = record.idField
    else {
      throw DiagnosticsError([
        Diagnostic(
          .error, "format", at: start,
          "the vocabulary `\(vocabulary.id)` does not say what a document by itself is",
          hint: "name the document in a description")
      ])
    }
    var taken = Set(taken)
    var first: String?
    let entries = files.map { file -> Node in
      let place = Place(file: file, line: 1, column: 1)
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let id = Self.identifier(name, taken: &taken)
      var entries: [(key: String, value: Node)] = [
        (idField, .text(id, at: place)), (documentField, .text(name, at: place)),
      ]
      if let label = record.labelField, label != idField {
        entries.append((label, .text(name, at: place)))
      }
      if let first, let field = rules.translationField {
        entries.append((field, .text(first, at: place)))
      }
      first = first ?? id
      return .block(
        entries + rules.entry.entries.map { ($0.key, $0.value.moved(to: place)) }, at: place)
    }
    facts = .block([(rules.list.name, .list(entries, at: start))], at: start)
  }

  /// An identifier made of a file's name.
  private static func identifier(_ name: String, taken: inout Set<String>) -> String {
    let stem = name.split(separator: ".").dropLast().joined(separator: "_")
    let letters = (stem.isEmpty ? name : stem).map { $0.isLetter || $0.isNumber ? $0 : "_" }
    let base = String(letters)
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)_\(number)"
      number += 1
    }
    return id
  }
}
