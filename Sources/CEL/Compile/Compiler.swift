import RegularExpressions

/// Turns a checked expression into closures, each made for what the checker proved.
///
/// A node becomes a ``Step``, or a ``Test`` where it is a condition, or a ``Load`` where its
/// value can be had without a call.  Constant parts are computed here, once.
struct Compiler {
  typealias NodeID = SyntaxTree.NodeID

  /// An expression being compiled, and where its slots begin: a definition's body has slots of
  /// its own at every call.
  struct Site {
    let expression: CheckedExpression
    let firstLocal: Int
    /// The values of the nodes that are constant.
    let constants: [Cell?]
    /// Tells the sites of an explanation apart.
    let number: Int

    var tree: SyntaxTree { expression.tree }

    func kind(_ id: NodeID) -> SyntaxTree.Kind { expression.tree[id].kind }
    func type(_ id: NodeID) -> ValueType { expression.types[Int(id)] }
    func reference(_ id: NodeID) -> Reference { expression.references[Int(id)] }

    func operands(_ id: NodeID, _ target: NodeID?, _ arguments: [NodeID]) -> [NodeID] {
      expression.operands(id, target, arguments)
    }
  }

  let environment: Environment
  /// Where constants live; kept by the program.
  let constants: Arena
  let root: Site

  init(_ expression: CheckedExpression, environment: Environment, constants: Arena) {
    self.environment = environment
    self.constants = constants
    root = Self.site(expression, firstLocal: 0, constants: constants)
  }

  /// A definition's body where it is called.
  func site(_ body: CheckedExpression, firstLocal: Int, number: Int = 0) -> Site {
    Self.site(body, firstLocal: firstLocal, number: number, constants: constants)
  }

  private static func site(
    _ expression: CheckedExpression, firstLocal: Int, number: Int = 0, constants: Arena
  ) -> Site {
    Site(
      expression: expression, firstLocal: firstLocal,
      constants: ConstantFolder.fold(expression, in: constants), number: number)
  }

  /// The value of a constant node; `nil` if the node is not constant.
  func constant(_ id: NodeID, _ site: Site) -> Cell? { site.constants[Int(id)] }

  /// How many slots an evaluation needs.
  var localCount: Int { root.expression.localCount + 1 }

  func compileRoot() -> Step { step(root.tree.root, root) }

  // MARK: Operands

  /// How a node's value is had.
  func load(_ id: NodeID, _ site: Site) -> Load {
    if let constant = constant(id, site) { return Load(.constant, cell: constant) }
    switch site.reference(id) {
    case .variable(let slot): return Load(.variable, slot: slot)
    case .local(let slot): return Load(.local, slot: site.firstLocal + slot)
    default: break
    }
    if case .select(let operand, let field, false) = site.kind(id),
      site.type(operand).optionalWrapped == nil
    {
      return selection(id, operand, field, site)
    }
    return Load(.computed, step: computed(id, site))
  }

  private func selection(
    _ id: NodeID, _ operand: NodeID, _ field: String, _ site: Site
  ) -> Load {
    let source = load(operand, site)
    if case .field(let position) = site.reference(id) {
      switch source.kind {
      case .variable: return Load(.variableField, slot: source.slot, position: position)
      case .local: return Load(.localField, slot: source.slot, position: position)
      default:
        return Load(.computed, step: { frame in Indexing.field(frame, source(frame), position) })
      }
    }
    let key = constants.string(field).hashed
    switch source.kind {
    case .variable: return Load(.variableKey, slot: source.slot, cell: key)
    case .local: return Load(.localKey, slot: source.slot, cell: key)
    default:
      return Load(.computed, step: { frame in Indexing.select(frame, source(frame), key) })
    }
  }

  /// A node as a step.
  func step(_ id: NodeID, _ site: Site) -> Step { load(id, site).asStep }

  // MARK: Nodes

  private func computed(_ id: NodeID, _ site: Site) -> Step {
    switch site.kind(id) {
    case .literal, .identifier: unresolved(id, site)
    case .select(let operand, let field, let isOptional):
      optionalSelection(operand, field, isOptional: isOptional, site)
    case .presence: asStep(test(id, site))
    case .comprehension where isTest(id, site): asStep(test(id, site))
    case .call(let function, let target, let arguments):
      call(id, function, site.operands(id, target, arguments), site)
    case .list(let elements): list(elements, site)
    case .map(let entries): map(entries, site)
    case .comprehension(let loop): transformation(id, loop, site)
    case .bind(_, let initializer, let body): binding(id, initializer, body, site)
    }
  }

  private func unresolved(_ id: NodeID, _ site: Site) -> Step {
    guard case .undeclared(let name) = site.reference(id) else {
      return { frame in frame.error(.noSuchOverload) }
    }
    return { frame in frame.error(.undeclared(name)) }
  }

  func asStep(_ test: @escaping Test) -> Step {
    { frame in frame.cell(test(frame)) }
  }

  private func optionalSelection(
    _ operand: NodeID, _ field: String, isOptional: Bool, _ site: Site
  ) -> Step {
    let source = load(operand, site)
    let key = constants.string(field).hashed
    if isOptional { return { frame in Indexing.optional(frame, source(frame), key) } }
    return { frame in Indexing.select(frame, source(frame), key) }
  }

  private func binding(
    _ id: NodeID, _ initializer: NodeID, _ body: NodeID, _ site: Site
  ) -> Step {
    let slot = firstSlot(id, site)
    let value = load(initializer, site)
    let body = step(body, site)
    return { frame in
      frame.pointee.locals[slot] = value(frame)
      return body(frame)
    }
  }

  /// The first slot of a comprehension's or binding's names.
  func firstSlot(_ id: NodeID, _ site: Site) -> Int {
    guard case .locals(let slot) = site.reference(id) else { return site.firstLocal }
    return site.firstLocal + slot
  }

  // MARK: Lists and maps

  private func list(_ elements: [SyntaxTree.ListElement], _ site: Site) -> Step {
    let loads = elements.map { (load: load($0.value, site), isOptional: $0.isOptional) }
    return { frame in
      guard frame.spend(loads.count) else { return frame.error(.budgetExceeded) }
      let cells = frame.pointee.scratch.arena.list(capacity: loads.count)
      var count = 0
      var bad: Cell?
      for element in loads {
        var cell = element.load(frame)
        if element.isOptional, cell.isKind(.optional) {
          guard let wrapped = cell.wrapped else { continue }
          cell = wrapped
        }
        if !cell.isValue { bad = bad.map { frame.strict($0, cell) } ?? frame.settled(cell) }
        cells[count] = cell
        count += 1
      }
      return bad ?? Cell(list: cells, count: count)
    }
  }

  private func map(_ entries: [SyntaxTree.MapEntry], _ site: Site) -> Step {
    let loads = entries.map {
      (key: load($0.key, site), value: load($0.value, site), isOptional: $0.isOptional)
    }
    return { frame in
      guard frame.spend(loads.count) else { return frame.error(.budgetExceeded) }
      var maker = MapMaker(capacity: loads.count, in: frame.pointee.scratch.arena)
      var bad: Cell?
      for entry in loads {
        let key = entry.key(frame)
        var value = entry.value(frame)
        if entry.isOptional, value.isKind(.optional) {
          guard let wrapped = value.wrapped else { continue }
          value = wrapped
        }
        if !key.isValue || !value.isValue {
          let failed = frame.strict(key, value)
          bad = bad.map { frame.strict($0, failed) } ?? failed
        } else if !maker.add(key, value) {
          let failed = frame.error(key.refusalAsKey)
          bad = bad.map { frame.strict($0, failed) } ?? failed
        }
      }
      return bad ?? maker.cell(in: frame.pointee.scratch.arena)
    }
  }
}

extension Cell {
  /// Why a map does not take this key.
  var refusalAsKey: EvaluationError {
    switch kind {
    case .string: .repeatedKey("'\(text)'")
    case .int: .repeatedKey("\(int)")
    case .uint: .repeatedKey("\(uint)u")
    case .bool: .repeatedKey("\(bool)")
    default: .unsupportedKey
    }
  }
}
