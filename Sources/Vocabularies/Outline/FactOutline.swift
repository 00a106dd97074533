/// The facts of a vocabulary, block by block, in the order in which it declares them.
///
/// Blocks without a name of their own are told as part of the block around them.  A record type
/// with a name follows the first block that has it as a field.
public struct FactOutline: Sendable {
  /// A top-level fact with what is in it, or a record type.
  public struct Block: Sendable {
    /// The top-level fact; `nil` for a record type that stands only in other blocks.
    public let fact: FieldDefinition?
    /// The record type; `nil` for a top-level fact that is a plain value.
    public let record: RecordDefinition?
    /// How a description reaches the block, such as `recipients.breaches`.
    public let path: String
    /// The fields, those of nested blocks behind the block's own field.
    public let entries: [Entry]
  }

  /// A field of a block.
  public struct Entry: Sendable {
    public let field: FieldDefinition
    /// How the block reaches the field, such as `withdraw.steps`.
    public let key: String
    /// How a description reaches it, without identifiers: `consents.withdraw.steps`.
    public let path: String
  }

  public let blocks: [Block]

  /// The outline of all that a vocabulary has.
  public init(_ vocabulary: Vocabulary) {
    var writer = Writer(vocabulary)
    for fact in vocabulary.facts { writer.add(fact) }
    // What no description can reach is still declared.
    for record in vocabulary.records where !record.name.contains(".") {
      writer.add(record, at: record.name)
    }
    blocks = writer.blocks
  }

  private init(blocks: [Block]) { self.blocks = blocks }

  /// The names of all that the outline has: how descriptions reach it, such as `consents.withdraw`,
  /// and how rules and questions call it, such as `consent.withdraw`.
  public var paths: [String] { blocks.flatMap { $0.paths + $0.entries.flatMap(\.paths) } }

  /// The blocks and fields with some names, with everything below them.
  ///
  /// Blocks that have nothing of these are left out, and so is a name that nothing has.
  public func restricted(to names: [String]) -> FactOutline {
    func isWanted(_ paths: [String]) -> Bool {
      names.contains { name in paths.contains { $0.isOrLies(below: name) } }
    }
    return FactOutline(
      blocks: blocks.compactMap { block in
        if isWanted(block.paths) { return block }
        let entries = block.entries.filter { isWanted($0.paths) }
        guard !entries.isEmpty else { return nil }
        return Block(fact: block.fact, record: block.record, path: block.path, entries: entries)
      })
  }
}

extension FactOutline.Block {
  fileprivate var paths: [String] { [path] + (record.map { [$0.name] } ?? []) }
}

extension FactOutline.Entry {
  fileprivate var paths: [String] { path == field.path ? [path] : [path, field.path] }
}

extension FactOutline {
  /// Follows fields from block to block.
  private struct Writer {
    let vocabulary: Vocabulary
    private(set) var blocks: [Block] = []
    private var seen: Set<String> = []

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func add(_ fact: FieldDefinition) {
      guard let record = fact.type.element.block.flatMap(vocabulary.record) else {
        return blocks.append(Block(fact: fact, record: nil, path: fact.name, entries: []))
      }
      add(record, of: fact, at: fact.name)
    }

    /// Adds a record type with those that stand in it, unless it was added before.
    mutating func add(_ record: RecordDefinition, of fact: FieldDefinition? = nil, at path: String)
    {
      let isNew = seen.insert(record.name).inserted
      guard isNew || fact != nil else { return }
      var inner: [(RecordDefinition, path: String)] = []
      let entries = isNew ? entries(of: record, key: "", path: path, &inner) : []
      blocks.append(Block(fact: fact, record: record, path: path, entries: entries))
      for (record, path) in inner { add(record, at: path) }
    }

    private mutating func entries(
      of record: RecordDefinition, key: String, path: String,
      _ inner: inout [(RecordDefinition, path: String)]
    ) -> [Entry] {
      var entries: [Entry] = []
      for field in record.fields {
        let entry = Entry(
          field: field, key: key + field.name, path: "\(path).\(field.name)")
        entries.append(entry)
        guard let block = field.type.element.block.flatMap(vocabulary.record) else { continue }
        // A block that is declared inside its field has the field's path for a name.
        if block.name == field.path {
          if seen.insert(block.name).inserted {
            entries += self.entries(
              of: block, key: entry.key + ".", path: entry.path, &inner)
          }
        } else {
          inner.append((block, entry.path))
        }
      }
      return entries
    }
  }
}

extension FieldType {
  /// The name of the record type that values are, not those that they point to.
  fileprivate var block: String? { if case .record(let name) = self { name } else { nil } }
}
