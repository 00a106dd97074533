/// Facts that programs are evaluated against: a value, or the lack of one, for each variable of
/// an environment.  Immutable, and fit to be shared between threads.
public final class Activation: @unchecked Sendable {
  // Unchecked: the cells point into the arena, which nobody writes to once it is here.
  let slots: UnsafeMutableBufferPointer<Cell>
  private let arena: Arena
  let attributes: AttributeTable
  let recordTypes: [RecordType]
  /// The errors of facts that cannot be read.
  let failures: [EvaluationError]

  init(
    slots: [Cell], arena: Arena, attributes: AttributeTable, recordTypes: [RecordType],
    failures: [EvaluationError] = []
  ) {
    self.slots = .allocate(capacity: slots.count)
    _ = self.slots.initialize(from: slots)
    self.arena = arena
    self.attributes = attributes
    self.recordTypes = recordTypes
    self.failures = failures
  }

  deinit { slots.deallocate() }

  /// Facts from plain values.  A declared variable that is not named here is unknown.
  public convenience init(_ environment: Environment, _ values: [String: Value] = [:]) {
    let finished = FactBuilder(environment).activation(values.mapValues(Fact.value))
    self.init(
      slots: Array(finished.slots), arena: finished.arena, attributes: finished.attributes,
      recordTypes: finished.recordTypes)
  }

  /// The way to an attribute of these facts, beginning with a variable's name.
  public func path(of attribute: AttributeID) -> [AttributeSegment] {
    attributes.path(of: attribute)
  }

  /// What an attribute is a part of; `nil` for a variable.
  public func parent(of attribute: AttributeID) -> AttributeID? {
    attributes.parent(of: attribute)
  }
}

/// A record among the facts of an activation, as results and arguments carry it.
public struct RecordReference: Sendable, Hashable {
  /// The facts it belongs to.
  public let activation: Activation
  let address: UInt

  /// The name of its type.
  public var typeName: String {
    guard let header, activation.recordTypes.indices.contains(Int(header.type)) else { return "" }
    return activation.recordTypes[Int(header.type)].name
  }

  /// Where it stands among the facts.
  public var attribute: AttributeID { AttributeID(rawValue: header?.origin ?? 0) }

  /// A field's value; `nil` if it is unknown, absent or not declared.
  public func value(of field: String) -> Value? {
    guard let header, activation.recordTypes.indices.contains(Int(header.type)),
      let position = activation.recordTypes[Int(header.type)].position(of: field),
      let cell = cell.fields?[position], cell.isValue
    else { return nil }
    return ValueExporter(activation: activation, scratch: nil).value(cell)
  }

  var cell: Cell {
    Cell(.record, count: header?.type ?? 0, payload: UInt64(address))
  }

  private var header: RecordHeader? {
    UnsafePointer<RecordHeader>(bitPattern: address)?.pointee
  }

  public static func == (left: RecordReference, right: RecordReference) -> Bool {
    left.address == right.address
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(address) }
}

extension RecordReference: CustomStringConvertible {
  /// The way to the record among the facts.
  public var description: String {
    Attribute(id: attribute, path: activation.path(of: attribute)).description
  }
}

extension Activation {
  /// No facts at all, for expressions without variables.
  static let empty = Activation(
    slots: [], arena: Arena(), attributes: AttributeTable(), recordTypes: [])
}
