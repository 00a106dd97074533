/// The language's `+ - * / %` and unary minus.  Overflow is an error, never a trap.
enum Arithmetic {
  static func add(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.kind, right.kind) {
    case (.int, .int):
      return integer(frame, left.int.addingReportingOverflow(right.int))
    case (.uint, .uint):
      return unsigned(frame, left.uint.addingReportingOverflow(right.uint))
    case (.double, .double): return Cell(left.double + right.double)
    case (.string, .string), (.bytes, .bytes): return concatenateBytes(frame, left, right)
    case (.list, .list): return concatenateLists(frame, left, right)
    case (.timestamp, .duration): return moment(frame, left.timestamp, plus: right.duration)
    case (.duration, .timestamp): return moment(frame, right.timestamp, plus: left.duration)
    case (.duration, .duration):
      return span(frame, left.int.addingReportingOverflow(right.int))
    default: return frame.error(.noSuchOverload)
    }
  }

  static func subtract(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.kind, right.kind) {
    case (.int, .int):
      return integer(frame, left.int.subtractingReportingOverflow(right.int))
    case (.uint, .uint):
      return unsigned(frame, left.uint.subtractingReportingOverflow(right.uint))
    case (.double, .double): return Cell(left.double - right.double)
    case (.timestamp, .timestamp):
      return left.timestamp.duration(since: right.timestamp).map { Cell($0) }
        ?? frame.error(.overflow("duration"))
    case (.timestamp, .duration):
      guard right.int != .min else { return frame.error(.overflow("duration")) }
      return moment(frame, left.timestamp, plus: Duration(nanoseconds: -right.int))
    case (.duration, .duration):
      return span(frame, left.int.subtractingReportingOverflow(right.int))
    default: return frame.error(.noSuchOverload)
    }
  }

  static func multiply(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.kind, right.kind) {
    case (.int, .int):
      integer(frame, left.int.multipliedReportingOverflow(by: right.int))
    case (.uint, .uint):
      unsigned(frame, left.uint.multipliedReportingOverflow(by: right.uint))
    case (.double, .double): Cell(left.double * right.double)
    default: frame.error(.noSuchOverload)
    }
  }

  static func divide(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.kind, right.kind) {
    case (.int, .int):
      right.int == 0
        ? frame.error(.divisionByZero)
        : integer(frame, left.int.dividedReportingOverflow(by: right.int))
    case (.uint, .uint):
      right.uint == 0 ? frame.error(.divisionByZero) : Cell(left.uint / right.uint)
    case (.double, .double): Cell(left.double / right.double)
    default: frame.error(.noSuchOverload)
    }
  }

  static func remainder(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    switch (left.kind, right.kind) {
    case (.int, .int):
      right.int == 0
        ? frame.error(.modulusByZero)
        : integer(frame, left.int.remainderReportingOverflow(dividingBy: right.int))
    case (.uint, .uint):
      right.uint == 0 ? frame.error(.modulusByZero) : Cell(left.uint % right.uint)
    default: frame.error(.noSuchOverload)
    }
  }

  static func negate(_ frame: FramePointer, _ operand: Cell) -> Cell {
    switch operand.kind {
    case .int:
      integer(frame, Int64(0).subtractingReportingOverflow(operand.int))
    case .double: Cell(-operand.double)
    case .duration: span(frame, Int64(0).subtractingReportingOverflow(operand.int))
    default: frame.error(.noSuchOverload)
    }
  }

  // MARK: Results

  @inline(__always)
  static func integer(
    _ frame: FramePointer, _ result: (partialValue: Int64, overflow: Bool)
  ) -> Cell {
    result.overflow ? frame.error(.overflow("int")) : Cell(result.partialValue)
  }

  private static func unsigned(
    _ frame: FramePointer, _ result: (partialValue: UInt64, overflow: Bool)
  ) -> Cell {
    result.overflow ? frame.error(.overflow("uint")) : Cell(result.partialValue)
  }

  private static func span(
    _ frame: FramePointer, _ result: (partialValue: Int64, overflow: Bool)
  ) -> Cell {
    result.overflow
      ? frame.error(.overflow("duration")) : Cell(Duration(nanoseconds: result.partialValue))
  }

  private static func moment(
    _ frame: FramePointer, _ moment: Timestamp, plus duration: Duration
  ) -> Cell {
    moment.adding(duration).map { Cell($0) } ?? frame.error(.overflow("timestamp"))
  }

  private static func concatenateBytes(
    _ frame: FramePointer, _ left: Cell, _ right: Cell
  ) -> Cell {
    if left.count == 0 { return right }
    if right.count == 0 { return left }
    return frame.makeBytes(left.kind, count: left.count + right.count) { memory in
      let end = memory.update(from: left.bytes).index
      _ = UnsafeMutableBufferPointer(rebasing: memory[end...]).update(from: right.bytes)
    }
  }

  private static func concatenateLists(
    _ frame: FramePointer, _ left: Cell, _ right: Cell
  ) -> Cell {
    if left.count == 0 { return right }
    if right.count == 0 { return left }
    let count = left.count + right.count
    guard frame.spend(count) else { return frame.error(.budgetExceeded) }
    let elements = frame.pointee.scratch.arena.list(capacity: count)
    for (position, element) in left.elements.enumerated() { elements[position] = element }
    for (position, element) in right.elements.enumerated() {
      elements[left.count + position] = element
    }
    return Cell(list: elements, count: count)
  }
}

extension UnsafeMutablePointer<Frame> {
  /// A text or bytes of `count` bytes that `fill` writes, if the budget allows.
  func makeBytes(
    _ kind: Cell.Kind, count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
  ) -> Cell {
    guard spend(count / 16 + 1) else { return error(.budgetExceeded) }
    let memory = pointee.scratch.arena.allocate(count).assumingMemoryBound(to: UInt8.self)
    let buffer = UnsafeMutableBufferPointer(start: memory, count: count)
    fill(buffer)
    return Cell(kind, bytes: UnsafeBufferPointer(buffer))
  }

  /// A copy of a text, if the budget allows.
  func makeString(_ text: some Collection<UInt8>) -> Cell {
    makeBytes(.string, count: text.count) { _ = $0.update(fromContentsOf: text) }
  }
}
