import CEL
import LocatedYAML

/// Reads derived facts and puts them into the order in which they need each other.
struct DerivedFactReader {
  private let records: Set<String>
  private let words: [Words]
  private let collector: DiagnosticCollector

  init(records: Set<String>, words: [Words], _ collector: DiagnosticCollector) {
    self.records = records
    self.words = words
    self.collector = collector
  }

  /// A derived fact with the scalar that its expression stands in.
  private struct Candidate {
    let fact: DerivedFact
    let node: Node
  }

  /// Reads the entries of a `define` mapping and defines them; the result is in their order.
  func read(
    _ entries: [Mapping.Entry], taken: Set<String>, into environment: inout Environment
  ) -> [DerivedFact] {
    var taken = taken
    var candidates: [Candidate] = []
    for entry in entries {
      guard let candidate = candidate(entry, taken: taken) else { continue }
      taken.insert(candidate.fact.name)
      candidates.append(candidate)
    }
    define(candidates, into: &environment)
    return candidates.map(\.fact)
  }

  // MARK: Reading

  private func candidate(_ entry: Mapping.Entry, taken: Set<String>) -> Candidate? {
    let keys = ["title", "is"]
    guard let signature = Signature(entry.key) else {
      collector.error(
        .invalidName, at: entry.keyPlace, "`\(entry.key)` does not say what is defined",
        hint: "write it like `is_sensitive(item data_item)`, or `is_large()` without parameters")
      return nil
    }
    DeclaredName.check(
      signature.name, at: entry.keyPlace, taken: taken, because: "the name has a meaning already",
      collector)
    guard let reader = MappingReader(entry.value, "a definition", keys: keys, collector),
      let node = reader.required("is"), let source = reader.text("is"),
      let parameters = parameters(of: signature, at: entry.keyPlace)
    else { return nil }
    return Candidate(
      fact: DerivedFact(
        name: signature.name, parameters: parameters, title: reader.localizedText("title"),
        source: source, place: entry.keyPlace),
      node: node)
  }

  private func parameters(of signature: Signature, at place: Place) -> [Parameter]? {
    let parameters = signature.parameters.compactMap { name, type -> Parameter? in
      DeclaredName.check(name, at: place, collector)
      if let type = valueType(type) { return Parameter(name, type) }
      collector.error(
        .unknownName, at: place, "there is no type `\(type)`, which `\(name)` should have",
        hint: .didYouMean(
          type, among: records.sorted() + words.map(\.name) + TypeExpression.builtInNames))
      return nil
    }
    return parameters.count == signature.parameters.count ? parameters : nil
  }

  private func valueType(_ text: String) -> ValueType? {
    guard let expression = TypeExpression(text) else { return nil }
    let element: ValueType? =
      switch expression.name {
      case "text", "id", "country", "path", "word": .string
      case "boolean": .bool
      case "integer": .int
      case "number": .double
      case "date": .timestamp
      case "period": .record(RecordType.period.name)
      case let name where records.contains(name): .record(name)
      case let name: words.first { $0.name == name }.map { .word($0.wordList) }
      }
    return expression.isList ? element.map { .list($0) } : element
  }

  // MARK: Defining

  private func define(_ candidates: [Candidate], into environment: inout Environment) {
    let order = DependencyOrder(candidates.map { ($0.fact.name, $0.fact.source) })
    if let cycle = order.cycle {
      let names = (cycle + cycle.prefix(1)).map { "`\(candidates[$0].fact.name)`" }
      collector.error(
        .cycle, at: candidates[cycle[0]].fact.place,
        "definitions need each other: \(names.joined(separator: " needs "))")
    }
    var failed: Set<Int> = []
    for number in order.order {
      // What needs a definition that failed would only repeat its trouble.
      guard failed.isDisjoint(with: order.needs[number]) else {
        failed.insert(number)
        continue
      }
      let candidate = candidates[number]
      do {
        try environment.define(
          candidate.fact.name, candidate.fact.parameters, candidate.fact.source)
      } catch {
        failed.insert(number)
        for issue in error.issues { collector.report(Diagnostic(issue, in: candidate.node)) }
      }
    }
  }
}
