/// Lays out facts in the form that programs read.
///
/// Records are made first and filled in later, so that they can point to each other.  A field
/// that nobody sets is unknown, never absent and never a default.
///
/// ```swift
/// let builder = FactBuilder(environment)
/// let place = builder.attribute("consent")
/// let consent = builder.record("consent", at: place)
/// builder.set("preticked", of: consent, to: .value(true))
/// let activation = builder.activation(["consent": .record(consent)])
/// ```
public final class FactBuilder {
  private let environment: Environment
  private let arena = Arena(chunkSize: 32_768)
  private var attributes = AttributeTable()
  private var records: [RecordUnderConstruction] = []
  private var failures: [EvaluationError] = []

  private struct RecordUnderConstruction {
    let type: RecordType
    let attribute: AttributeID
    let cell: Cell
    var isSet: [Bool]
  }

  /// Creates a builder for activations of `environment`.
  public init(_ environment: Environment) { self.environment = environment }

  // MARK: Attributes

  /// The attribute of a variable.
  public func attribute(_ variable: String) -> AttributeID {
    attributes.add(.field(variable), to: nil)
  }

  /// The attribute of a record's field or a map's text key.
  public func attribute(_ field: String, of parent: AttributeID) -> AttributeID {
    attributes.add(.field(field), to: parent)
  }

  /// The attribute of a list's element, counted from 0.
  public func attribute(_ index: Int, of parent: AttributeID) -> AttributeID {
    attributes.add(.index(index), to: parent)
  }

  // MARK: Records

  /// A new record whose fields are all unknown; `nil` if the environment has no such type.
  ///
  /// A record that is not stated stands for a block that nobody wrote: reading its fields finds
  /// them unknown one by one, and `has` of the record itself is unknown.
  public func record(_ type: String, at attribute: AttributeID, isStated: Bool = true) -> RecordID?
  {
    guard let number = environment.recordNumbers[type] else { return nil }
    let type = environment.records[number]
    let memory = arena.allocate(MemoryLayout<Cell>.stride * (type.fields.count + 1))
    let key = type.key.flatMap(type.position(of:)).map { $0 + 1 } ?? 0
    memory.initializeMemory(
      as: RecordHeader.self,
      to: RecordHeader(
        type: UInt32(truncatingIfNeeded: number), origin: attribute.rawValue,
        keyField: UInt32(truncatingIfNeeded: key),
        fieldCount: UInt16(truncatingIfNeeded: type.fields.count), isStated: isStated ? 1 : 0))
    let cell = Cell(
      .record, count: UInt32(truncatingIfNeeded: number),
      payload: UInt64(UInt(bitPattern: memory)))
    cell.fields?.initialize(repeating: .absent, count: type.fields.count)
    records.append(
      RecordUnderConstruction(
        type: type, attribute: attribute, cell: cell,
        isSet: Array(repeating: false, count: type.fields.count)))
    return RecordID(index: records.count - 1)
  }

  /// Fills in a field.  A name that the record's type does not declare changes nothing.
  public func set(_ field: String, of record: RecordID, to fact: Fact) {
    guard records.indices.contains(record.index),
      let position = records[record.index].type.position(of: field)
    else { return }
    _ = attribute(field, of: records[record.index].attribute)
    let value = cell(fact)
    records[record.index].cell.fields?[position] = value
    records[record.index].isSet[position] = true
  }

  // MARK: Activations

  /// The finished facts.  A declared variable that is not named here is unknown.
  public func activation(_ variables: [String: Fact]) -> Activation {
    for record in records {
      for (position, isSet) in record.isSet.enumerated() where !isSet {
        let missing = attribute(record.type.fields[position].name, of: record.attribute)
        record.cell.fields?[position] = Cell(unknown: missing.rawValue)
      }
    }
    let slots = environment.variables.map { variable in
      variables[variable.name].map(cell)
        ?? Cell(unknown: attribute(variable.name).rawValue)
    }
    return Activation(
      slots: slots, arena: arena, attributes: attributes, recordTypes: environment.records,
      failures: failures)
  }

  private func cell(_ fact: Fact) -> Cell {
    switch fact {
    case .value(let value): arena.cell(value)
    case .unknown(let attribute): Cell(unknown: attribute.rawValue)
    case .failure(let error): failure(error)
    case .absent: .absent
    case .record(let id): records.indices.contains(id.index) ? records[id.index].cell : .absent
    case .list(let facts, let attribute): list(facts, at: attribute)
    case .map(let entries, let attribute, let isOpen):
      map(entries, at: attribute, isOpen: isOpen)
    }
  }

  private func list(_ facts: [Fact], at attribute: AttributeID?) -> Cell {
    guard let attribute else { return arena.list(of: facts.map(cell)) }
    for position in facts.indices { _ = self.attribute(position, of: attribute) }
    return arena.list(of: facts.map(cell), origin: attribute.rawValue)
  }

  private func failure(_ error: EvaluationError) -> Cell {
    failures.append(error)
    return Cell(.error, count: 1, payload: UInt64(failures.count - 1))
  }

  private func map(
    _ entries: [(key: Value, value: Fact)], at attribute: AttributeID?, isOpen: Bool
  ) -> Cell {
    var maker = MapMaker(
      capacity: entries.count, origin: attribute?.rawValue ?? 0, isOpen: isOpen, in: arena)
    for entry in entries {
      if let attribute, case .string(let key) = entry.key { _ = self.attribute(key, of: attribute) }
      _ = maker.add(arena.cell(entry.key), cell(entry.value))
    }
    return maker.cell(in: arena)
  }
}
