/// Functions and operators that are no conditions.
extension Compiler {
  func call(_ id: NodeID, _ function: String, _ operands: [NodeID], _ site: Site) -> Step {
    if isTest(id, site) { return asStep(test(id, site)) }
    switch site.reference(id) {
    case .definition(let definition, let firstLocal):
      return inlined(definition, firstLocal: firstLocal, operands, site)
    case .undeclared(let name): return { frame in frame.error(.undeclared(name)) }
    case .function(let name, let groups):
      if name == "_?_:_" { return choice(operands, site) }
      return call(name, groups, operands, site)
    default: return { frame in frame.error(.noSuchOverload) }
    }
  }

  /// A definition's body with the arguments in its slots.
  func inlined(
    _ definition: Definition, firstLocal: Int, _ operands: [NodeID], _ site: Site
  ) -> Step {
    guard operands.count == definition.parameters.count else {
      return { frame in frame.error(.noSuchOverload) }
    }
    let arguments = operands.map { load($0, site) }
    let base = site.firstLocal + firstLocal
    let inner = self.site(definition.body, firstLocal: base)
    let body = step(definition.body.tree.root, inner)
    return { frame in
      for (number, argument) in arguments.enumerated() {
        frame.pointee.locals[base + number] = argument(frame)
      }
      return body(frame)
    }
  }

  private func choice(_ operands: [NodeID], _ site: Site) -> Step {
    let condition = test(operands[0], site)
    let yes = load(operands[1], site)
    let no = load(operands[2], site)
    return { frame in
      switch condition(frame) {
      case .yes: yes(frame)
      case .no: no(frame)
      case .other: frame.pointee.detail
      }
    }
  }

  private func call(
    _ name: String, _ groups: [Function.Group], _ operands: [NodeID], _ site: Site
  ) -> Step {
    if name == "size", let counted = countOfFilter(operands, site) { return counted }
    if let lazy = lazyOptional(name, operands, site) { return lazy }
    let loads = operands.map { load($0, site) }
    let bodies = groups.map(\.implementation).filter { $0.takes(loads.count) }
    guard let only = bodies.first, bodies.count == 1 else {
      return overloaded(groups, loads)
    }
    switch only {
    case .unary(let body):
      let operand = loads[0]
      return { frame in
        let value = operand(frame)
        return value.isValue ? body(frame, value) : frame.settled(value)
      }
    case .binary(let body): return binary(name, body, loads[0], loads[1])
    case .ternary(let body):
      let (first, second, third) = (loads[0], loads[1], loads[2])
      return { frame in
        let (a, b, c) = (first(frame), second(frame), third(frame))
        guard a.isValue, b.isValue, c.isValue else {
          return frame.strict(frame.strict(a, b), c)
        }
        return body(frame, a, b, c)
      }
    case .variadic(let body): return variadic(body, loads)
    case .missing: return { frame in frame.error(.noSuchOverload) }
    }
  }

  private func binary(
    _ name: String, _ body: @escaping @Sendable (FramePointer, Cell, Cell) -> Cell,
    _ left: Load, _ right: Load
  ) -> Step {
    /// Whole numbers by the shortest way; everything else by the function itself.
    func integers(
      _ operation: @escaping (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> Step {
      { frame in
        let a = left(frame)
        let b = right(frame)
        if a.isKind(.int), b.isKind(.int) {
          return Arithmetic.integer(frame, operation(a.int, b.int))
        }
        return a.isValue && b.isValue ? body(frame, a, b) : frame.strict(a, b)
      }
    }
    switch name {
    case "_+_": return integers { $0.addingReportingOverflow($1) }
    case "_-_": return integers { $0.subtractingReportingOverflow($1) }
    case "_*_": return integers { $0.multipliedReportingOverflow(by: $1) }
    default:
      return { frame in
        let a = left(frame)
        let b = right(frame)
        return a.isValue && b.isValue ? body(frame, a, b) : frame.strict(a, b)
      }
    }
  }

  private func variadic(
    _ body: @escaping @Sendable (FramePointer, [Cell]) -> Cell, _ loads: [Load]
  ) -> Step {
    { frame in
      var bad: Cell?
      let cells = loads.map { load in
        let cell = load(frame)
        if !cell.isValue { bad = bad.map { frame.strict($0, cell) } ?? frame.settled(cell) }
        return cell
      }
      return bad ?? body(frame, cells)
    }
  }

  /// Several groups of overloads: the first that takes values of these kinds.
  private func overloaded(_ groups: [Function.Group], _ loads: [Load]) -> Step {
    variadic(
      { frame, cells in
        for group in groups
        where group.overloads.contains(where: { overload in
          overload.parameters.count == cells.count
            && zip(cells, overload.parameters).allSatisfy { $0.mayBe($1) }
        }) {
          return group.implementation.apply(frame, cells)
        }
        return frame.error(.noSuchOverload)
      }, loads)
  }

  /// `or` and `orValue`, whose alternative is looked at only when needed.
  private func lazyOptional(_ name: String, _ operands: [NodeID], _ site: Site) -> Step? {
    guard name == "or" || name == "orValue", operands.count == 2 else { return nil }
    let optional = load(operands[0], site)
    let alternative = load(operands[1], site)
    let unwraps = name == "orValue"
    return { frame in
      let value = optional(frame)
      guard value.isKind(.optional) else {
        return value.isValue ? frame.error(.noSuchOverload) : frame.settled(value)
      }
      guard let wrapped = value.wrapped else { return alternative(frame) }
      return unwraps ? wrapped : value
    }
  }
}

extension Function.Implementation {
  /// Whether the body takes so many operands.
  fileprivate func takes(_ count: Int) -> Bool {
    switch self {
    case .unary: count == 1
    case .binary: count == 2
    case .ternary: count == 3
    case .variadic, .missing: true
    }
  }

  fileprivate func apply(_ frame: FramePointer, _ cells: [Cell]) -> Cell {
    switch self {
    case .unary(let body) where cells.count == 1: body(frame, cells[0])
    case .binary(let body) where cells.count == 2: body(frame, cells[0], cells[1])
    case .ternary(let body) where cells.count == 3: body(frame, cells[0], cells[1], cells[2])
    case .variadic(let body): body(frame, cells)
    default: frame.error(.noSuchOverload)
    }
  }
}
