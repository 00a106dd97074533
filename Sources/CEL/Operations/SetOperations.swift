/// Functions of the sets library.  Elements that nobody knows leave the outcome open only where
/// they could change it.
enum SetOperations {
  /// `sets.contains(a, b)`: whether every element of b is one of a.
  static func contains(_ frame: FramePointer, _ list: Cell, _ part: Cell) -> Cell {
    guard list.isKind(.list), part.isKind(.list) else { return frame.error(.noSuchOverload) }
    return membership(frame, of: part, in: list, decidedBy: false)
  }

  /// `sets.intersects(a, b)`: whether an element of b is one of a.
  static func intersects(_ frame: FramePointer, _ list: Cell, _ other: Cell) -> Cell {
    guard list.isKind(.list), other.isKind(.list) else { return frame.error(.noSuchOverload) }
    return membership(frame, of: other, in: list, decidedBy: true)
  }

  /// `sets.equivalent(a, b)`: whether each contains the other.
  static func equivalent(_ frame: FramePointer, _ left: Cell, _ right: Cell) -> Cell {
    let first = contains(frame, left, right)
    if first.isKind(.bool), !first.bool { return first }
    let second = contains(frame, right, left)
    if first.isKind(.bool) { return second }
    return second.isKind(.bool) ? (second.bool ? first : second) : frame.lenient(first, second)
  }

  /// Looks for each element in the list until one is decisively there, or not there.
  private static func membership(
    _ frame: FramePointer, of elements: Cell, in list: Cell, decidedBy decision: Bool
  ) -> Cell {
    guard frame.spend(elements.count) else { return frame.error(.budgetExceeded) }
    var open: Cell?
    for element in elements.elements {
      let found = Indexing.contains(frame, element, list)
      if found.isKind(.bool) {
        if found.bool == decision { return found }
      } else {
        open = open.map { frame.lenient($0, found) } ?? found
      }
    }
    return open ?? Cell(!decision)
  }
}
