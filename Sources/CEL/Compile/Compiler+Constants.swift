/// Parts of an expression that have the same value for all facts.
extension Compiler {
  /// The value of a constant node, laid out to last; `nil` if the node is not constant.
  func constant(_ id: NodeID, _ site: Site) -> Cell? {
    switch site.reference(id) {
    case .constant(let value): return constants.cell(value)
    case .typeName(let name): return constants.cell(.type, copying: name.utf8)
    default: break
    }
    switch site.kind(id) {
    case .literal(let literal): return cell(literal)
    case .list(let elements): return list(elements, site)
    case .map(let entries): return map(entries, site)
    case .call(_, let target, let arguments): return call(id, target, arguments, site)
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
    case .string(let text): constants.string(text)
    case .bytes(let bytes): constants.cell(.bytes, copying: bytes)
    }
  }

  private func list(_ elements: [SyntaxTree.ListElement], _ site: Site) -> Cell? {
    var cells: [Cell] = []
    cells.reserveCapacity(elements.count)
    for element in elements {
      guard !element.isOptional, let cell = constant(element.value, site) else { return nil }
      cells.append(cell)
    }
    return constants.list(of: cells)
  }

  private func map(_ entries: [SyntaxTree.MapEntry], _ site: Site) -> Cell? {
    var maker = MapMaker(capacity: entries.count, in: constants)
    for entry in entries {
      guard !entry.isOptional, let key = constant(entry.key, site),
        let value = constant(entry.value, site), maker.add(key, value)
      else { return nil }
    }
    return maker.cell(in: constants)
  }

  /// A standard function of constants, such as `duration('72h')`; `nil` if it fails, so that it
  /// fails at evaluation.
  private func call(
    _ id: NodeID, _ target: NodeID?, _ arguments: [NodeID], _ site: Site
  ) -> Cell? {
    guard case .function(_, let groups) = site.reference(id), groups.count == 1,
      !arguments.isEmpty || target != nil
    else { return nil }
    var operands: [Cell] = []
    for operand in ([target].compactMap { $0 }) + arguments {
      guard let cell = constant(operand, site) else { return nil }
      operands.append(cell)
    }
    guard let outcome = groups[0].implementation.result(for: operands) else { return nil }
    return constants.cell(outcome)
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
