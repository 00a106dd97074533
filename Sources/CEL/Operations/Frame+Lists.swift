/// Lists as the functions of the libraries read and make them.
extension UnsafeMutablePointer<Frame> {
  /// What keeps the elements of a list from being used, an unknown or an error; `nil` if all of
  /// them are values.
  func flaw(in list: Cell) -> Cell? {
    var flaw: Cell?
    for element in list.elements where !element.isValue {
      flaw = flaw.map { strict($0, element) } ?? settled(element)
    }
    return flaw
  }

  /// A list of the given elements, if the budget allows.
  func makeList(_ elements: some Collection<Cell>) -> Cell {
    guard spend(elements.count) else { return error(.budgetExceeded) }
    let memory = pointee.scratch.arena.list(capacity: elements.count)
    for (position, element) in elements.enumerated() { memory[position] = element }
    return Cell(list: memory, count: elements.count)
  }
}
