/// Finds the parts of an expression that have the same value for all facts, and lays those
/// values out to last.
struct ConstantFolder {
  typealias NodeID = SyntaxTree.NodeID

  private let expression: CheckedExpression
  private let arena: Arena
  /// The values of the constant nodes so far.
  private var cells: [Cell?]

  /// The value of each node that is constant, by its number.
  ///
  /// A node comes after those below it, so that one pass over the nodes does.
  static func fold(_ expression: CheckedExpression, in arena: Arena) -> [Cell?] {
    var folder = ConstantFolder(
      expression: expression, arena: arena,
      cells: Array(repeating: nil, count: expression.tree.nodes.count))
    for number in expression.tree.nodes.indices {
      folder.cells[number] = folder.constant(NodeID(number))
    }
    return folder.cells
  }

  private func constant(_ id: NodeID) -> Cell? {
    switch expression.references[Int(id)] {
    case .constant(let value): return arena.cell(value)
    case .typeName(let name): return arena.cell(.type, copying: name.utf8)
    default: break
    }
    switch expression.tree[id].kind {
    case .literal(let literal): return cell(literal)
    case .list(let elements): return list(elements)
    case .map(let entries): return map(entries)
    case .call(_, let target, let arguments): return call(id, target, arguments)
    default: return nil
    }
  }

  private func cell(_ literal: SyntaxTree.Literal) -> Cell {
    switch literal {
    case .null: .null
    case .bool(let value): Cell(value)
    case .int(let value): Cell(value)
    case .uint(let value): Cell(value)
    case .double(let value): Cell(value)
    case .string(let text): arena.string(text)
    case .bytes(let bytes): arena.cell(.bytes, copying: bytes)
    }
  }

  private func list(_ elements: [SyntaxTree.ListElement]) -> Cell? {
    var values: [Cell] = []
    values.reserveCapacity(elements.count)
    for element in elements {
      guard !element.isOptional, let cell = cells[Int(element.value)] else { return nil }
      values.append(cell)
    }
    return arena.list(of: values)
  }

  private func map(_ entries: [SyntaxTree.MapEntry]) -> Cell? {
    guard entries.allSatisfy({ !$0.isOptional && cells[Int($0.key)] != nil }) else { return nil }
    var maker = MapMaker(capacity: entries.count, in: arena)
    for entry in entries {
      guard let key = cells[Int(entry.key)], let value = cells[Int(entry.value)],
        maker.add(key, value)
      else { return nil }
    }
    return maker.cell(in: arena)
  }

  /// A standard function of constants, such as `duration('72h')`; `nil` if it fails, so that it
  /// fails at evaluation.
  private func call(_ id: NodeID, _ target: NodeID?, _ arguments: [NodeID]) -> Cell? {
    guard case .function(_, let groups) = expression.references[Int(id)], groups.count == 1,
      let last = arguments.last ?? target, cells[Int(last)] != nil
    else { return nil }
    var operands: [Cell] = []
    for operand in expression.operands(id, target, arguments) {
      guard let cell = cells[Int(operand)] else { return nil }
      operands.append(cell)
    }
    return groups[0].implementation.result(for: operands).map(arena.cell)
  }
}

extension Function.Implementation {
  /// The value for constant operands, if the function is one of the language's own.
  fileprivate func result(for operands: [Cell]) -> Value? {
    let evaluator = Evaluator()
    let facts = Activation.empty
    let outcome = evaluator.run(localCount: 0, steps: 1000, [], in: facts) { frame in
      switch (self, operands.count) {
      case (.unary(let body), 1): evaluator.outcome(body(frame, operands[0]), in: facts)
      case (.binary(let body), 2):
        evaluator.outcome(body(frame, operands[0], operands[1]), in: facts)
      default: Outcome.error(.noSuchOverload)
      }
    }
    if case .value(let value) = outcome { return value }
    return nil
  }
}
