import LocatedYAML
import RegularExpressions
import Vocabularies

/// Reads phrases of one language.
struct PhraseReader {
  let syntax: PhraseSyntax
  let collector: DiagnosticCollector

  /// Reads a list of phrases. Each is a text, or a regular expression as `{pattern: …}`.
  func phrases(_ nodes: [Node]) -> [Phrase] { nodes.compactMap(phrase) }

  /// The expression for words that are part of phrases.
  func expression(_ node: Node) -> String? {
    guard let text = text(of: node) else { return nil }
    return translated(node) { syntax throws(PhraseSyntax.Problem) in
      try syntax.expression(for: text)
    }
  }

  private func phrase(_ node: Node) -> Phrase? {
    if node.mapping != nil { return pattern(node) }
    guard let text = text(of: node) else { return nil }
    let pattern = translated(node) { syntax throws(PhraseSyntax.Problem) in
      try syntax.pattern(for: text)
    }
    guard let pattern else { return nil }
    return Phrase(text: text, pattern: pattern, place: node.place)
  }

  private func pattern(_ node: Node) -> Phrase? {
    guard let reader = MappingReader(node, "a phrase", keys: ["pattern"], collector),
      let value = reader.required("pattern"), let text = text(of: value)
    else { return nil }
    do {
      _ = try RegularExpression(text)
    } catch {
      let offset = error.utf8Range?.lowerBound ?? 0
      collector.error(.expression, at: value.place(atOffset: offset), error.message)
      return nil
    }
    return Phrase(text: text, pattern: text, place: value.place)
  }

  private func text(of node: Node) -> String? {
    if let text = node.scalar?.text { return text }
    collector.error(
      .wrongType, at: node.place, "expected a phrase, found \(node.kind)",
      hint: "a phrase is a text, or a regular expression as `{pattern: …}`")
    return nil
  }

  private func translated(
    _ node: Node, _ translate: (PhraseSyntax) throws(PhraseSyntax.Problem) -> String
  ) -> String? {
    do {
      return try translate(syntax)
    } catch {
      let hint = error.unknownGroup.map { name in
        String.didYouMean(name, among: syntax.groups.keys.sorted())
          ?? "groups of words stand in the file of format `\(WordGroups.format)`"
      }
      collector.error(
        .expression, at: node.place(atOffset: error.offset), error.message, hint: hint)
      return nil
    }
  }
}
