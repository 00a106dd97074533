import LocatedYAML

/// Checks that blocks are nested in each other to a finite and sensible extent.
///
/// A description has every fact of every nested block, also where nobody wrote the block; so a
/// record type that contains itself would have no end.
struct BlockNesting {
  /// How deep blocks may be nested.
  static let deepest = 32
  /// How many facts a block may have with all those nested in it.
  static let mostFacts = 10_000

  /// Reports record types that contain themselves, or too much.
  static func check(_ records: [RecordDefinition], _ collector: DiagnosticCollector) {
    var nesting = BlockNesting(records)
    for _ in 0..<deepest { nesting.descend() }
    for (record, count) in zip(records, nesting.counts) {
      guard let count else {
        collector.error(
          .cycle, at: record.place,
          "`\(record.name)` contains itself, or blocks nested more than \(deepest) deep",
          hint: "let one of the blocks be a list or a reference")
        continue
      }
      if count > mostFacts {
        collector.error(
          .cycle, at: record.place,
          "`\(record.name)` has more than \(mostFacts) facts with all its nested blocks")
      }
    }
  }

  /// For each record type the numbers of those that are blocks in it.
  private let children: [[Int]]
  private let fieldCounts: [Int]
  /// The facts of each record type, `nil` as long as a block in it is not counted.
  private var counts: [Int?]

  private init(_ records: [RecordDefinition]) {
    let numbers = Dictionary(
      records.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    children = records.map { record in
      record.fields.compactMap { field in
        if case .record(let name) = field.type { numbers[name] } else { nil }
      }
    }
    fieldCounts = records.map(\.fields.count)
    counts = records.map { _ in nil }
  }

  /// Counts the record types whose blocks were all counted before.
  private mutating func descend() {
    let before = counts
    for number in counts.indices where before[number] == nil {
      let nested = children[number].map { before[$0] }
      guard !nested.contains(nil) else { continue }
      counts[number] = nested.reduce(fieldCounts[number]) { sum, count in
        min(sum + (count ?? 0), Self.mostFacts + 1)
      }
    }
  }
}
