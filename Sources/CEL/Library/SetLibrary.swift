extension FunctionLibrary {
  /// Lists taken as sets: `sets.contains`, `sets.equivalent`, `sets.intersects`.
  ///
  /// Elements are equal as by `==`: `sets.contains([1], [1.0])` is true.
  public static let sets = FunctionLibrary(
    "sets",
    [
      relation("contains", SetOperations.contains),
      relation("equivalent", SetOperations.equivalent),
      relation("intersects", SetOperations.intersects),
    ])

  private static func relation(
    _ name: String, _ body: @escaping @Sendable (FramePointer, Cell, Cell) -> Cell
  ) -> (name: String, group: Function.Group) {
    let list = ValueType.list(.parameter("T"))
    return function(
      "sets.\(name)", .binary(body), .global("list_sets_\(name)_list", list, list, to: .bool))
  }
}
