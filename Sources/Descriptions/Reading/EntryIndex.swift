import CEL
import LocatedYAML
import Vocabularies

/// The entries that references can point to, by record type and identifier.
struct EntryIndex {
  private struct Entry {
    let record: RecordID
    let place: Place
  }

  private var entries: [String: [String: Entry]] = [:]
  /// Identifiers in the order of the file, for suggestions.
  private var identifiers: [String: [String]] = [:]

  /// Adds an entry; a second one with the same identifier is reported.
  mutating func add(
    _ record: RecordID, type: String, identifier: String, at place: Place,
    _ collector: DiagnosticCollector
  ) {
    if let first = entries[type]?[identifier] {
      collector.error(
        .duplicateIdentifier, at: place,
        "the identifier `\(identifier)` is taken: another \(type) has it at \(first.place)",
        hint: "identifiers are unique among the entries of one kind")
      return
    }
    entries[type, default: [:]][identifier] = Entry(record: record, place: place)
    identifiers[type, default: []].append(identifier)
  }

  /// The entry that a reference points to; one to nowhere is reported.
  func entry(_ reference: Reference, _ collector: DiagnosticCollector) -> RecordID? {
    if let entry = entries[reference.type]?[reference.identifier] { return entry.record }
    collector.error(
      .danglingReference, at: reference.place,
      "there is no \(reference.type) with the identifier `\(reference.identifier)`",
      hint: hint(for: reference))
    return nil
  }

  private func hint(for reference: Reference) -> String {
    let known = identifiers[reference.type] ?? []
    let others = entries.filter { $0.value[reference.identifier] != nil }.keys.sorted()
    if let other = others.first { return "`\(reference.identifier)` is of the kind `\(other)`" }
    return .didYouMean(reference.identifier, among: known)
      ?? (known.isEmpty ? "the description has none" : "there are \(known.listed())")
  }
}
