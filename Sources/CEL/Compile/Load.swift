/// How a step gets an operand: the common ways without calling another step.
struct Load {
  enum Kind: UInt8 {
    case constant
    case variable
    case local
    /// A map's key, of a variable or a local.
    case variableKey, localKey
    /// A record's field, of a variable or a local.
    case variableField, localField
    case computed
  }

  let kind: Kind
  let slot: Int
  let position: Int
  /// The constant, or the key.
  let cell: Cell
  let step: Step

  init(_ kind: Kind, slot: Int = 0, position: Int = 0, cell: Cell = .null, step: Step? = nil) {
    self.kind = kind
    self.slot = slot
    self.position = position
    self.cell = cell
    self.step = step ?? { _ in .null }
  }

  @inline(__always)
  func callAsFunction(_ frame: FramePointer) -> Cell {
    switch kind {
    case .constant: cell
    case .variable: frame.pointee.variables[slot]
    case .local: frame.pointee.locals[slot]
    case .variableKey: Indexing.select(frame, frame.pointee.variables[slot], cell)
    case .localKey: Indexing.select(frame, frame.pointee.locals[slot], cell)
    case .variableField: Indexing.field(frame, frame.pointee.variables[slot], position)
    case .localField: Indexing.field(frame, frame.pointee.locals[slot], position)
    case .computed: step(frame)
    }
  }

  var constant: Cell? { kind == .constant ? cell : nil }

  /// The operand as a step of its own.
  var asStep: Step {
    let slot = slot
    let cell = cell
    switch kind {
    case .constant: return { _ in cell }
    case .variable: return { frame in frame.pointee.variables[slot] }
    case .local: return { frame in frame.pointee.locals[slot] }
    case .computed: return step
    default:
      let load = self
      return { frame in load(frame) }
    }
  }
}
