/// Macros: calls that stand for something functions cannot do.
extension Parser {
  /// The expansion of a call, or `nil` if it is an ordinary one.
  ///
  /// A macro's name with another number of arguments is an ordinary call.
  mutating func expandMacro(
    _ name: String, target: NodeID?, _ arguments: [NodeID], range: Range<Int>
  ) throws(CompilationError) -> NodeID? {
    guard let target else {
      guard name == "has", arguments.count == 1 else { return nil }
      return try expandHas(arguments[0], range)
    }
    if case .identifier("cel") = kind(of: target) {
      return try expandBinding(name, arguments, range)
    }
    if case .identifier("math") = kind(of: target) {
      return try expandExtreme(name, target, arguments, range)
    }
    switch (name, arguments.count) {
    case ("all", 2...3):
      return try loop(.all, target, arguments, range)
    case ("exists", 2...3):
      return try loop(.exists, target, arguments, range)
    case ("exists_one", 2...3), ("existsOne", 2...3):
      return try loop(.existsOne, target, arguments, range)
    case ("filter", 2):
      return try loop(.filter, target, arguments, range)
    case ("map", 2):
      return try transformation(.map, target, arguments, variables: 1, range)
    case ("map", 3):
      return try transformation(.map, target, arguments, variables: 1, range)
    case ("transformList", 3...4):
      return try transformation(.transformList, target, arguments, variables: 2, range)
    case ("transformMap", 3...4):
      return try transformation(.transformMap, target, arguments, variables: 2, range)
    case ("transformMapEntry", 3...4):
      return try transformation(.transformMapEntry, target, arguments, variables: 2, range)
    case ("optMap", 2), ("optFlatMap", 2):
      return try optional(target, arguments, isFlat: name == "optFlatMap", range)
    case ("sortBy", 2):
      return try sortBy(target, arguments, range)
    default: return nil
    }
  }

  private mutating func expandHas(
    _ argument: NodeID, _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    guard case .select(let operand, let field, let isOptional) = kind(of: argument) else {
      throw failure(at: argument, "has() takes a field, such as has(a.b)")
    }
    return try add(
      .presence(operand: operand, field: field, isOptional: isOptional), range: range)
  }

  /// Conditions over the elements: one or two variables, then the condition.
  private mutating func loop(
    _ kind: SyntaxTree.Comprehension.Kind, _ target: NodeID, _ arguments: [NodeID],
    _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    let variables = try names(arguments.dropLast())
    return try add(
      .comprehension(
        .init(
          kind: kind, range: target, variables: variables, condition: arguments.last, result: nil)
      ), range: range)
  }

  /// Results made of elements: variables, then a condition or none, then the result.
  private mutating func transformation(
    _ kind: SyntaxTree.Comprehension.Kind, _ target: NodeID, _ arguments: [NodeID],
    variables count: Int, _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    let variables = try names(arguments.prefix(count))
    let condition = arguments.count == count + 2 ? arguments[count] : nil
    return try add(
      .comprehension(
        .init(
          kind: kind, range: target, variables: variables, condition: condition,
          result: arguments.last)), range: range)
  }

  private func names(_ arguments: ArraySlice<NodeID>) throws(CompilationError) -> [String] {
    var names: [String] = []
    for argument in arguments {
      guard case .identifier(let name) = kind(of: argument), !name.hasPrefix(".") else {
        throw failure(at: argument, "an iteration variable must be a simple name")
      }
      guard !names.contains(name) else {
        throw failure(at: argument, "the two iteration variables must have different names")
      }
      names.append(name)
    }
    return names
  }

  // MARK: cel.bind and the optimiser's forms

  private mutating func expandBinding(
    _ name: String, _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID? {
    switch (name, arguments.count) {
    case ("bind", 3):
      guard case .identifier(let variable) = kind(of: arguments[0]), !variable.hasPrefix(".")
      else { throw failure(at: arguments[0], "cel.bind takes a simple name first") }
      return try add(
        .bind(variable: variable, initializer: arguments[1], body: arguments[2]), range: range)
    case ("block", 2):
      return try expandBlock(arguments, range)
    case ("index", 1):
      return try numbered("@index", arguments, range)
    case ("iterVar", 2):
      return try numbered("@it", arguments, range)
    case ("accuVar", 2):
      return try numbered("@ac", arguments, range)
    default: return nil
    }
  }

  /// `cel.block([a, b], e)`: `e` with the names `cel.index(0)` and `cel.index(1)` for `a`, `b`.
  private mutating func expandBlock(
    _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    guard case .list(let elements) = kind(of: arguments[0]) else {
      throw failure(at: arguments[0], "cel.block takes a list of expressions first")
    }
    var body = arguments[1]
    for (number, element) in elements.enumerated().reversed() {
      body = try add(
        .bind(variable: "@index:\(number)", initializer: element.value, body: body), range: range)
    }
    return body
  }

  private mutating func numbered(
    _ prefix: String, _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    var name = prefix
    for argument in arguments {
      guard case .literal(.int(let number)) = kind(of: argument), number >= 0 else {
        throw failure(at: argument, "a number from 0 is expected here")
      }
      name += ":\(number)"
    }
    return try add(.identifier(name), range: range)
  }

  // MARK: Functions of the libraries

  /// `math.greatest(a, b, c)`: the function takes one or two numbers, or a list.
  private mutating func expandExtreme(
    _ name: String, _ target: NodeID, _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID? {
    guard name == "greatest" || name == "least", arguments.count > 2 else { return nil }
    let elements = arguments.map { SyntaxTree.ListElement(value: $0, isOptional: false) }
    return try call(name, on: target, [try add(.list(elements), range: range)], range)
  }

  /// `target.sortBy(x, key)`: the target is evaluated once, for its elements and for their keys.
  private mutating func sortBy(
    _ target: NodeID, _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    let held = "@sorted"
    let keys = try transformation(
      .map, try add(.identifier(held), range: range), arguments, variables: 1, range)
    let sorted = try call("sortBy", on: try add(.identifier(held), range: range), [keys], range)
    return try add(.bind(variable: held, initializer: target, body: sorted), range: range)
  }

  // MARK: Optional values

  /// `target.optMap(v, e)`: an optional of `e` with `v` for the value, or none.
  private mutating func optional(
    _ target: NodeID, _ arguments: [NodeID], isFlat: Bool, _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    guard case .identifier(let variable) = kind(of: arguments[0]), !variable.hasPrefix(".") else {
      throw failure(at: arguments[0], "the first argument must be a simple name")
    }
    let held = "@optional"
    let value = try call("value", on: try add(.identifier(held), range: range), [], range)
    var full = try add(
      .bind(variable: variable, initializer: value, body: arguments[1]), range: range)
    if !isFlat { full = try call("optional.of", on: nil, [full], range) }
    let hasValue = try call("hasValue", on: try add(.identifier(held), range: range), [], range)
    let none = try call("optional.none", on: nil, [], range)
    let choice = try call("_?_:_", on: nil, [hasValue, full, none], range)
    return try add(.bind(variable: held, initializer: target, body: choice), range: range)
  }

  private mutating func call(
    _ function: String, on target: NodeID?, _ arguments: [NodeID], _ range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    try add(.call(function: function, target: target, arguments: arguments), range: range)
  }
}
