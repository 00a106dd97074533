extension FunctionLibrary {
  /// Functions of lists: `lists.range`, `slice`, `flatten`, `reverse`, `distinct`, `sort`, `sortBy`,
  /// `first`, `last`.
  ///
  /// `list.sortBy(x, key)` is a macro for `list.sortBy(list.map(x, key))`.
  public static let lists = FunctionLibrary("lists", parts + ordering)

  private static let listOfT = ValueType.list(.parameter("T"))
  private static let optionalOfT = ValueType.optional(.parameter("T"))

  private static let parts = [
    function(
      "lists.range", .unary(ListOperations.range), .global("lists_range", .int, to: .list(.int))),
    function(
      "slice", .ternary(ListOperations.slice),
      .member("list_slice", listOfT, .int, .int, to: listOfT)),
    function(
      "first", .unary(ListOperations.first), .member("list_first", listOfT, to: optionalOfT)),
    function("last", .unary(ListOperations.last), .member("list_last", listOfT, to: optionalOfT)),
    function(
      "flatten", .unary(ListOperations.flatten),
      .member("list_flatten", .list(listOfT), to: listOfT)),
    function(
      "flatten", .binary(ListOperations.flatten),
      .member("list_flatten_int", .list(.dyn), .int, to: .list(.dyn))),
  ]

  private static let ordering = [
    function(
      "reverse", .unary(ListOperations.reverse), .member("list_reverse", listOfT, to: listOfT)),
    function(
      "distinct", .unary(ListOperations.distinct), .member("list_distinct", listOfT, to: listOfT)),
    (
      "sort",
      Function.Group(
        overloads: comparable.map {
          Overload("list_\($0)_sort", [.list($0)], .list($0), isMember: true)
        }, implementation: .unary(ListOperations.sort))
    ),
    (
      "sortBy",
      Function.Group(
        overloads: comparable.map {
          Overload("list_sort_by_\($0)", [listOfT, .list($0)], listOfT, isMember: true)
        }, implementation: .binary(ListOperations.sortByKeys))
    ),
  ]

  private static let comparable: [ValueType] = [
    .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, CivilDate.valueType,
  ]
}
