/// The names that arguments, loops and bindings bring, with their types and slots.
struct Scope {
  private var names: [(name: String, type: ValueType, slot: Int)] = []
  /// How many slots were in use at once, at most.
  private(set) var slotCount = 0
  /// The first slot that is free now.
  private(set) var nextSlot = 0

  init(_ parameters: [Parameter]) {
    for parameter in parameters { add(parameter.name, parameter.type) }
  }

  private mutating func add(_ name: String, _ type: ValueType) {
    names.append((name, type, nextSlot))
    reserve(1)
  }

  /// Brings names into scope and says which slot the first has; the others follow it.
  mutating func open(_ names: [String], _ types: [ValueType]) -> Int {
    let first = nextSlot
    for (name, type) in zip(names, types) { add(name, type) }
    return first
  }

  /// Takes the latest names out of scope.
  mutating func close(_ count: Int) {
    names.removeLast(count)
    nextSlot -= count
  }

  /// Takes slots without names, until ``release(_:)``.
  mutating func reserve(_ count: Int) {
    nextSlot += count
    slotCount = max(slotCount, nextSlot)
  }

  mutating func release(_ count: Int) { nextSlot -= count }

  /// The innermost bearer of a name.
  func lookup(_ name: String) -> (type: ValueType, slot: Int)? {
    names.last { $0.name == name }.map { ($0.type, $0.slot) }
  }

  /// All names, for suggestions.
  var allNames: [String] { names.map(\.name) }
}
