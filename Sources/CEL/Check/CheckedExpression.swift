/// A syntax tree with what the checker found out about each node.
struct CheckedExpression: Sendable {
  let tree: SyntaxTree
  /// The type of each node.
  let types: [ValueType]
  /// What each node refers to.
  let references: [Reference]
  let resultType: ValueType
  /// How many slots arguments and iteration variables need, definitions not counted.
  let localCount: Int
  /// How many nodes there are once definitions are put in place of their calls.
  let size: Int
  /// The height of the tree once definitions are put in place of their calls.
  let height: Int
}

extension CheckedExpression {
  /// A call's operands: the receiver, unless it only spells a namespace as in `math.abs(x)`,
  /// and the arguments.
  func operands(
    _ id: SyntaxTree.NodeID, _ target: SyntaxTree.NodeID?, _ arguments: [SyntaxTree.NodeID]
  ) -> [SyntaxTree.NodeID] {
    guard let target else { return arguments }
    if case .function(let name, _) = references[Int(id)], name.utf8.contains(UInt8(ascii: ".")) {
      return arguments
    }
    return [target] + arguments
  }
}

/// What a node of an expression refers to.
enum Reference: Sendable {
  case none
  /// A variable of the environment.
  case variable(slot: Int)
  /// An argument, an iteration variable or a bound name.
  case local(Int)
  case constant(Value)
  /// The name of a type, used as a value.
  case typeName(String)
  /// The groups of overloads that may be meant.
  case function(String, [Function.Group])
  /// A definition; its arguments and own names take slots from `firstLocal` on.
  case definition(Definition, firstLocal: Int)
  /// A declared field, by its place in the record.
  case field(Int)
  /// The first of the slots of a comprehension's or binding's names.
  case locals(Int)
  /// A name that nothing declares, in an expression that is not checked.
  case undeclared(String)
}
