/// Functions of the math library.
enum MathOperations {
  /// The greatest or least of the operands, or of the elements of the only operand.  Of equal
  /// numbers of different types the first counts.
  static func extreme(
    _ wanted: Ordering.Comparison
  ) -> @Sendable (FramePointer, [Cell]) -> Cell {
    { frame, operands in
      guard let first = operands.first else { return frame.error(.noSuchOverload) }
      guard operands.count == 1, first.isKind(.list) else {
        return operands.withUnsafeBufferPointer { extreme(frame, $0, wanted) }
      }
      if let flaw = frame.flaw(in: first) { return flaw }
      guard frame.spend(first.count) else { return frame.error(.budgetExceeded) }
      guard first.count > 0 else {
        return frame.error(.invalidArgument("an empty list has no greatest or least number"))
      }
      return extreme(frame, first.elements, wanted)
    }
  }

  private static func extreme(
    _ frame: FramePointer, _ numbers: UnsafeBufferPointer<Cell>, _ wanted: Ordering.Comparison
  ) -> Cell {
    guard var best = numbers.first, numbers.allSatisfy(\.isNumber) else {
      return frame.error(.noSuchOverload)
    }
    for number in numbers.dropFirst() {
      switch Ordering.compare(number, best) {
      case wanted: best = number
      case .none: return frame.error(.invalidArgument("NaN cannot be ordered"))
      default: break
      }
    }
    return best
  }

  static func magnitude(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .int: value.int == .min ? frame.error(.overflow("int")) : Cell(abs(value.int))
    case .uint: value
    case .double: Cell(value.double.magnitude)
    default: frame.error(.noSuchOverload)
    }
  }

  /// -1, 0 or 1 of the operand's type; NaN of NaN.
  static func sign(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .int: Cell(value.int.signum())
    case .uint: Cell(UInt64(value.uint == 0 ? 0 : 1))
    case .double:
      Cell(value.double > 0 ? 1.0 : value.double < 0 ? -1.0 : value.double.isNaN ? .nan : 0.0)
    default: frame.error(.noSuchOverload)
    }
  }

  /// The square root; NaN of a negative number.
  static func squareRoot(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .int: Cell(Double(value.int).squareRoot())
    case .uint: Cell(Double(value.uint).squareRoot())
    case .double: Cell(value.double.squareRoot())
    default: frame.error(.noSuchOverload)
    }
  }

  // MARK: Bits

  static func complement(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .int, .uint: Cell(value.kind, payload: ~value.payload)
    default: frame.error(.noSuchOverload)
    }
  }

  /// An operation on the bits of two integers of one type.
  static func bits(
    _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64
  ) -> @Sendable (FramePointer, Cell, Cell) -> Cell {
    { frame, left, right in
      guard left.tag == right.tag, left.isKind(.int) || left.isKind(.uint) else {
        return frame.error(.noSuchOverload)
      }
      return Cell(left.kind, payload: body(left.payload, right.payload))
    }
  }

  /// A shift that fills up with zeros; by 64 bits and more it gives 0.
  static func shift(
    _ body: @escaping @Sendable (UInt64, Int64) -> UInt64
  ) -> @Sendable (FramePointer, Cell, Cell) -> Cell {
    { frame, value, distance in
      guard value.isKind(.int) || value.isKind(.uint), distance.isKind(.int) else {
        return frame.error(.noSuchOverload)
      }
      guard distance.int >= 0 else {
        return frame.error(.invalidArgument("a shift by \(distance.int) bits: negative offset"))
      }
      return Cell(value.kind, payload: body(value.payload, distance.int))
    }
  }
}
