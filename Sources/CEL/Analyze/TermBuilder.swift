/// Makes terms of the nodes of expressions.
struct TermBuilder {
  typealias NodeID = SyntaxTree.NodeID

  /// The most nodes, with definitions put in place of their calls, that an expression may have.
  private static let mostNodes = 20_000

  private var remaining = Self.mostNodes

  /// What the whole of a program says; `nil` if it is too large to be looked at.
  static func term(of program: Program) -> Term? {
    var builder = TermBuilder()
    let parameters = program.parameters.enumerated().map { position, parameter in
      (position, Term(.parameter(position), parameter.type))
    }
    let names = Names(
      expression: program.expression, environment: program.environment,
      locals: Dictionary(uniqueKeysWithValues: parameters), loops: 0)
    return builder.term(program.expression.tree.root, names)
  }

  /// What names mean in a part of an expression.
  private struct Names {
    let expression: CheckedExpression
    let environment: Environment
    /// What the slots of arguments, loops and bindings stand for.
    var locals: [Int: Term]
    /// How many loops are around the part.
    var loops: Int

    var tree: SyntaxTree { expression.tree }
  }

  private mutating func term(_ id: NodeID, _ names: Names) -> Term? {
    remaining -= 1
    guard remaining >= 0 else { return nil }
    let type = names.expression.types[Int(id)]
    switch names.expression.references[Int(id)] {
    case .variable(let slot): return Term(.variable(names.environment.variables[slot].name), type)
    case .constant(let value): return Term(constant: value, type)
    case .typeName(let name): return Term(.constant(name), type)
    case .local(let slot): return names.locals[slot]
    case .undeclared: return nil
    case .none, .function, .definition, .field, .locals: break
    }
    switch names.tree[id].kind {
    case .literal(let literal): return Term(literal: literal)
    case .identifier: return nil
    case .select(let operand, let field, let isOptional):
      return term(operand, names).map { Term(.field($0, (isOptional ? "?" : "") + field), type) }
    case .presence(let operand, let field, let isOptional):
      return term(operand, names).map {
        Term(.presence($0, (isOptional ? "?" : "") + field), .bool)
      }
    case .call(let function, let target, let arguments):
      return call(id, function, target, arguments, names)
    case .list(let elements):
      return list(elements.map(\.value), elements.map(\.isOptional), type, names)
    case .map(let entries):
      guard let parts = terms(entries.flatMap { [$0.key, $0.value] }, names) else { return nil }
      return Term(.call(entries.contains(where: \.isOptional) ? "{?}" : "{}", parts), type)
    case .comprehension(let loop): return self.loop(id, loop, type, names)
    case .bind(_, let initializer, let body):
      guard case .locals(let slot) = names.expression.references[Int(id)] else { return nil }
      var inner = names
      inner.locals[slot] = term(initializer, names)
      return term(body, inner)
    }
  }

  private mutating func terms(_ ids: [NodeID], _ names: Names) -> [Term]? {
    var terms: [Term] = []
    for id in ids {
      guard let term = term(id, names) else { return nil }
      terms.append(term)
    }
    return terms
  }

  private mutating func list(
    _ elements: [NodeID], _ areOptional: [Bool], _ type: ValueType, _ names: Names
  ) -> Term? {
    guard let terms = terms(elements, names) else { return nil }
    return areOptional.contains(true)
      ? Term(.call("[?]", terms), type) : Term(.list(terms), type)
  }

  private mutating func call(
    _ id: NodeID, _ function: String, _ target: NodeID?, _ arguments: [NodeID], _ names: Names
  ) -> Term? {
    if case .definition(let definition, _) = names.expression.references[Int(id)] {
      guard let arguments = terms(arguments, names) else { return nil }
      let inner = Names(
        expression: definition.body, environment: names.environment,
        locals: Dictionary(uniqueKeysWithValues: arguments.enumerated().map { ($0, $1) }),
        loops: names.loops)
      return term(definition.body.tree.root, inner)
    }
    // `&&` and `||` are not resolved, so they refer to nothing.
    let name =
      if case .function(let name, _) = names.expression.references[Int(id)] { name } else {
        function
      }
    let operands = names.expression.operands(id, target, arguments)
    guard let terms = terms(operands, names) else { return nil }
    let isMember = operands.count > arguments.count
    return .call(isMember ? "." + name : name, terms, names.expression.types[Int(id)])
  }

  private mutating func loop(
    _ id: NodeID, _ loop: SyntaxTree.Comprehension, _ type: ValueType, _ names: Names
  ) -> Term? {
    guard let range = term(loop.range, names),
      case .locals(let slot) = names.expression.references[Int(id)]
    else { return nil }
    var inner = names
    inner.loops += 1
    for (position, type) in range.type.elementTypes(count: loop.variables.count).enumerated() {
      inner.locals[slot + position] = Term(
        .element(loop: names.loops, position: position), type)
    }
    let condition = loop.condition.map { term($0, inner) }
    let result = loop.result.map { term($0, inner) }
    if case .some(nil) = condition { return nil }
    if case .some(nil) = result { return nil }
    let kind: String? = loop.variables.count > 1 ? "indexed" : nil
    let ranged = kind.map { Term(.call($0, [range]), range.type) } ?? range
    return Term(
      .loop(
        loop.kind, range: ranged, condition: condition.flatMap(\.self),
        result: result.flatMap(\.self)), type)
  }
}

extension ValueType {
  /// The types of a loop's names over a value of this type.
  fileprivate func elementTypes(count: Int) -> [ValueType] {
    switch self {
    case .list(let element): count == 1 ? [element] : [.int, element]
    case .map(let key, let value): count == 1 ? [key] : [key, value]
    default: Array(repeating: .dyn, count: count)
    }
  }
}
