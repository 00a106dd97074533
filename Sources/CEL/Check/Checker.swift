import Spelling

/// Finds out the types of an expression, and what its names and calls refer to.
///
/// All mistakes are gathered; a node with a mistake counts as `dyn`, so that one mistake is
/// reported once.  In an environment that does not check types every node is `dyn`, and only
/// names are resolved.
struct Checker {
  typealias NodeID = SyntaxTree.NodeID

  let tree: SyntaxTree
  let environment: Environment
  var substitution = Substitution()
  var types: [ValueType]
  var references: [Reference]
  var scope: Scope
  private(set) var issues: [Issue] = []

  /// Checks an expression; throws all its mistakes.
  static func check(
    _ tree: SyntaxTree, in environment: Environment, parameters: [Parameter] = [],
    expecting expected: ValueType? = nil
  ) throws(CompilationError) -> CheckedExpression {
    var checker = Checker(tree, environment, parameters)
    let type = checker.check(tree.root)
    if let expected, !checker.substitution.unify(type, with: expected) {
      checker.report(
        tree.root,
        "the expression is of type \(checker.name(of: type)), but \(expected) is expected here")
    }
    let (size, height) = checker.inlinedMeasure
    if size > environment.limits.nodes || height > environment.limits.depth * 3 {
      checker.report(tree.root, "the expression is too large once its definitions are inlined")
    }
    guard checker.issues.isEmpty else {
      throw CompilationError(issues: checker.issues.sorted { $0.offset < $1.offset })
    }
    return CheckedExpression(
      tree: tree, types: checker.types.map { checker.substitution.apply(to: $0, final: true) },
      references: checker.references,
      resultType: checker.substitution.apply(to: type, final: true),
      localCount: checker.scope.slotCount, size: size, height: height)
  }

  /// Size and height of the expression with its definitions inlined.
  private var inlinedMeasure: (size: Int, height: Int) {
    var size = tree.nodes.count
    var height = 0
    for case .definition(let definition, _) in references {
      size += definition.body.size
      height = max(height, definition.body.height)
    }
    return (size, height + Int(tree[tree.root].height))
  }

  private init(_ tree: SyntaxTree, _ environment: Environment, _ parameters: [Parameter]) {
    self.tree = tree
    self.environment = environment
    types = Array(repeating: .dyn, count: tree.nodes.count)
    references = Array(repeating: .none, count: tree.nodes.count)
    scope = Scope(parameters)
  }

  var checksTypes: Bool { environment.checksTypes }

  // MARK: Nodes

  /// Checks a node and those below it, and notes its type.
  @discardableResult
  mutating func check(_ id: NodeID) -> ValueType {
    let type = typeOfNode(id)
    types[Int(id)] = checksTypes ? type : .dyn
    return types[Int(id)]
  }

  private mutating func typeOfNode(_ id: NodeID) -> ValueType {
    switch tree[id].kind {
    case .literal(let literal): literal.type
    case .identifier(let name): identifier(id, name)
    case .select(let operand, let field, let isOptional):
      select(id, operand, field, isOptional: isOptional)
    case .presence(let operand, let field, let isOptional):
      presence(id, operand, field, isOptional: isOptional)
    case .call(let function, let target, let arguments):
      call(id, function, target, arguments)
    case .list(let elements): list(elements)
    case .map(let entries): map(entries)
    case .comprehension(let loop): comprehension(id, loop)
    case .bind(let variable, let initializer, let body):
      bind(id, variable, initializer, body)
    }
  }

  // MARK: Lists and maps

  private mutating func list(_ elements: [SyntaxTree.ListElement]) -> ValueType {
    var joined: ValueType?
    for element in elements {
      let type = check(element.value)
      joined = join(joined, element.isOptional ? unwrapped(type, element.value) : type)
    }
    return .list(joined ?? substitution.fresh())
  }

  private mutating func map(_ entries: [SyntaxTree.MapEntry]) -> ValueType {
    var keys: ValueType?
    var values: ValueType?
    for entry in entries {
      keys = join(keys, check(entry.key))
      let type = check(entry.value)
      values = join(values, entry.isOptional ? unwrapped(type, entry.value) : type)
    }
    return .map(key: keys ?? substitution.fresh(), value: values ?? substitution.fresh())
  }

  /// The type of elements that are of both types; `dyn` if they have nothing in common.
  private mutating func join(_ joined: ValueType?, _ type: ValueType) -> ValueType {
    guard let joined else { return type }
    guard substitution.unify(joined, with: type) else { return .dyn }
    return Substitution.moreGeneral(joined, type)
  }

  /// The type inside of an optional element.
  private mutating func unwrapped(_ type: ValueType, _ id: NodeID) -> ValueType {
    let wrapped = substitution.fresh()
    if !substitution.unify(type, with: .optional(wrapped)) {
      report(id, "an element behind '?' must be an optional, not \(name(of: type))")
      return .dyn
    }
    return substitution.apply(to: wrapped)
  }

  // MARK: Loops and bindings

  private mutating func comprehension(
    _ id: NodeID, _ loop: SyntaxTree.Comprehension
  ) -> ValueType {
    let range = check(loop.range)
    let (first, second) = variableTypes(range, count: loop.variables.count, at: loop.range)
    let slot = scope.open(loop.variables, [first, second])
    defer { scope.close(loop.variables.count) }
    references[Int(id)] = .locals(slot)
    if let condition = loop.condition { require(condition, .bool) }
    let result = loop.result.map { check($0) } ?? .dyn
    switch loop.kind {
    case .all, .exists, .existsOne: return .bool
    case .filter: return .list(first)
    case .map, .transformList: return .list(result)
    case .transformMap: return .map(key: first, value: result)
    case .transformMapEntry:
      let (key, value) = (substitution.fresh(), substitution.fresh())
      if let entry = loop.result, !substitution.unify(result, with: .map(key: key, value: value)) {
        report(entry, "transformMapEntry makes a map with one entry, not \(name(of: result))")
      }
      return .map(key: key, value: value)
    }
  }

  /// The types of a loop's variables over a range of the given type.
  private mutating func variableTypes(
    _ range: ValueType, count: Int, at id: NodeID
  ) -> (ValueType, ValueType) {
    switch substitution.apply(to: range) {
    case .list(let element): return count == 1 ? (element, .dyn) : (.int, element)
    case .map(let key, let value): return (key, value)
    case .dyn: return (.dyn, .dyn)
    case .variable:
      _ = substitution.unify(range, with: .dyn)
      return (.dyn, .dyn)
    case let other:
      report(id, "a loop runs over a list or a map, not \(name(of: other))")
      return (.dyn, .dyn)
    }
  }

  private mutating func bind(
    _ id: NodeID, _ variable: String, _ initializer: NodeID, _ body: NodeID
  ) -> ValueType {
    let type = check(initializer)
    references[Int(id)] = .locals(scope.open([variable], [type]))
    defer { scope.close(1) }
    return check(body)
  }

  // MARK: Reporting

  /// Checks a node that must be of a certain type.
  mutating func require(_ id: NodeID, _ expected: ValueType) {
    let type = check(id)
    if !substitution.unify(type, with: expected) {
      report(id, "this is of type \(name(of: type)), but \(expected) is expected here")
    }
  }

  /// A type as messages name it.
  func name(of type: ValueType) -> String {
    let type = substitution.apply(to: type, final: true)
    if case .word(let list) = type { return "word of \(list.name)" }
    return type.description
  }

  /// Notes a mistake; not in expressions whose types are not checked.
  mutating func report(_ id: NodeID, _ message: String, suggestion: String? = nil) {
    guard checksTypes else { return }
    let offset = Int(tree[id].range.lowerBound)
    issues.append(tree.source.issue(at: offset, message, suggestion: suggestion))
  }

  mutating func report(at offset: Int, _ message: String, suggestion: String? = nil) {
    guard checksTypes else { return }
    issues.append(tree.source.issue(at: offset, message, suggestion: suggestion))
  }

  /// The name nearest to a misspelt one.
  func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    Suggestion.nearest(to: name, among: candidates.sorted())
  }
}

extension SyntaxTree.Literal {
  var type: ValueType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    }
  }
}
