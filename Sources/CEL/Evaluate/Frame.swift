/// What an evaluation reads and writes, passed by pointer to every step of a program.
struct Frame {
  /// The values of the environment's variables, by slot.
  let variables: UnsafePointer<Cell>
  /// Arguments and iteration variables, by slot.
  let locals: UnsafeMutablePointer<Cell>
  /// Steps that may still be taken: iterations, and bytes and elements made.
  var budget: Int
  /// The unknown or the error behind the latest ``Truth/other``.
  var detail = Cell.null
  /// Memory and side tables of this evaluation.
  unowned(unsafe) let scratch: Scratch
  /// The facts being judged.
  unowned(unsafe) let activation: Activation
}

typealias FramePointer = UnsafeMutablePointer<Frame>

/// A compiled sub-expression.
typealias Step = (FramePointer) -> Cell

/// A compiled sub-expression of type bool.
typealias Test = (FramePointer) -> Truth

/// The outcome of a condition in one byte.
enum Truth: UInt8 {
  case no, yes
  /// Unknown or an error; ``Frame/detail`` says which.
  case other

  @inline(__always)
  init(_ value: Bool) { self = value ? .yes : .no }
}

extension UnsafeMutablePointer<Frame> {
  /// A condition's outcome as a cell.
  @inline(__always)
  func cell(_ truth: Truth) -> Cell {
    truth == .other ? pointee.detail : Cell(truth == .yes)
  }

  /// A cell as a condition's outcome; what is no bool is an error.
  @inline(__always)
  func truth(_ cell: Cell) -> Truth {
    if cell.isKind(.bool) { return cell.bool ? .yes : .no }
    return other(cell)
  }

  @inline(never)
  private func other(_ cell: Cell) -> Truth {
    pointee.detail = cell.isValue ? error(.noSuchOverload) : settled(cell)
    return .other
  }

  /// Turns a field that is known not to be there into the error of reading it.
  @inline(__always)
  func settled(_ cell: Cell) -> Cell {
    cell.isKind(.absent) ? error(.noSuchField) : cell
  }

  /// Takes `steps` from the budget; `false` once it is used up.
  @inline(__always)
  func spend(_ steps: Int) -> Bool {
    pointee.budget &-= steps
    return pointee.budget >= 0
  }

  /// An error as a cell.
  @inline(never)
  func error(_ error: EvaluationError) -> Cell { pointee.scratch.error(error) }

  /// An error as a condition's outcome.
  @inline(never)
  func otherError(_ error: EvaluationError) -> Truth {
    pointee.detail = self.error(error)
    return .other
  }

  /// What a strict operation comes to when an operand is no value: an error wins, since no
  /// value of an unknown can save it; unknowns are united.
  @inline(never)
  func strict(_ left: Cell, _ right: Cell) -> Cell {
    let left = settled(left)
    let right = settled(right)
    if left.isKind(.error) { return left }
    if right.isKind(.error) { return right }
    return pointee.scratch.union(left, right)
  }

  /// What `&&` and `||` come to when no operand decides: an unknown wins over an error, since
  /// it may turn out to decide; unknowns are united.
  @inline(never)
  func lenient(_ left: Cell, _ right: Cell) -> Cell {
    let left = settled(left)
    let right = settled(right)
    if left.isKind(.error) { return right.isKind(.unknown) ? right : left }
    if right.isKind(.error) { return left.isKind(.unknown) ? left : right }
    return pointee.scratch.union(left, right)
  }
}
