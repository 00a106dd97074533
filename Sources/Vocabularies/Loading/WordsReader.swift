import LocatedYAML

/// Reads lists of words: the named ones first, then those of single fields.
struct WordsReader {
  private let collector: DiagnosticCollector
  /// The named lists in the order of the file.
  private(set) var shared: [Words] = []
  private var numbers: [String: Int] = [:]

  init(_ entries: [Mapping.Entry], _ collector: DiagnosticCollector) {
    self.collector = collector
    for entry in entries {
      DeclaredName.check(entry.key, at: entry.keyPlace, collector)
      guard let words = read(entry.value, name: entry.key) else { continue }
      numbers[words.name] = shared.count
      shared.append(words)
    }
  }

  /// The words of a field: a map of its own, or the name of a shared list.
  func words(_ node: Node, path: String) -> Words? {
    guard let name = node.scalar?.text else { return read(node, name: path) }
    if let number = numbers[name] { return shared[number] }
    collector.error(
      .unknownName, at: node.place, "there is no list of words called `\(name)`",
      hint: .didYouMean(name, among: shared.map(\.name))
        ?? "write the words as a map, or the name of a list under `words` of the vocabulary")
    return nil
  }

  private func read(_ node: Node, name: String) -> Words? {
    guard let entries = node.mapping?.entries, !entries.isEmpty else {
      collector.error(
        .wrongType, at: node.place, "expected words with their labels, found \(node.kind)",
        hint: "write them as `word: label`")
      return nil
    }
    return Words(
      name: name,
      words: entries.map { entry in
        if entry.key == "unknown" {
          collector.error(
            .invalidName, at: entry.keyPlace, "`unknown` cannot be a word: it is a fact's state")
        }
        let label = entry.value.isNull ? nil : entry.value.localizedText(collector)
        return Words.Word(token: entry.key, label: label ?? LocalizedText(entry.key))
      })
  }
}
