import RegularExpressions

/// Conditions.
extension Compiler {
  /// Whether a node is compiled as a condition.
  func isTest(_ id: NodeID, _ site: Site) -> Bool {
    switch site.kind(id) {
    case .presence: true
    case .comprehension(let loop):
      switch loop.kind {
      case .all, .exists, .existsOne: true
      default: false
      }
    case .call(let function, let target, let arguments):
      Self.conditions.contains(function) || isSearch(function, id, target, arguments, site)
    default: false
    }
  }

  private static let conditions: Set<String> = [
    "_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in",
  ]

  /// A standard text function with a constant to look for.
  private func isSearch(
    _ function: String, _ id: NodeID, _ target: NodeID?, _ arguments: [NodeID], _ site: Site
  ) -> Bool {
    guard ["startsWith", "endsWith", "contains", "matches"].contains(function),
      arguments.count == (target == nil ? 2 : 1),
      case .function(let name, let groups) = site.reference(id), name == function,
      groups.count == 1, let last = arguments.last, let constant = constant(last, site)
    else { return false }
    return constant.isKind(.string)
  }

  /// A node as a condition.
  func test(_ id: NodeID, _ site: Site) -> Test {
    switch site.kind(id) {
    case .presence(let operand, let field, _): return presence(id, operand, field, site)
    case .comprehension(let loop) where isTest(id, site): return quantifier(id, loop, site)
    case .call(let function, let target, let arguments) where isTest(id, site):
      return condition(id, function, site.operands(id, target, arguments), site)
    case .call("_?_:_", _, let operands): return choice(operands, site)
    case .call(_, _, let operands):
      if case .definition(let definition, let firstLocal) = site.reference(id) {
        return inlinedTest(definition, firstLocal: firstLocal, operands, site)
      }
    default: break
    }
    let value = load(id, site)
    return { frame in frame.truth(value(frame)) }
  }

  private func condition(
    _ id: NodeID, _ function: String, _ operands: [NodeID], _ site: Site
  ) -> Test {
    switch function {
    case "_&&_": conjunction(operands.map { test($0, site) })
    case "_||_": disjunction(operands.map { test($0, site) })
    case "!_": negation(test(operands[0], site))
    case "_==_": equality(load(operands[0], site), load(operands[1], site))
    case "_!=_": negation(equality(load(operands[0], site), load(operands[1], site)))
    case "_<_": comparison(.less, operands, site)
    case "_<=_": comparison(.lessOrEqual, operands, site)
    case "_>_": comparison(.greater, operands, site)
    case "_>=_": comparison(.greaterOrEqual, operands, site)
    case "@in": membership(load(operands[0], site), load(operands[1], site))
    default: search(function, load(operands[0], site), load(operands[1], site))
    }
  }

  // MARK: Logic

  private func negation(_ test: @escaping Test) -> Test {
    { frame in
      switch test(frame) {
      case .yes: .no
      case .no: .yes
      case .other: .other
      }
    }
  }

  /// `&&`: a term that is false decides, whatever the others are.
  private func conjunction(_ terms: [Test]) -> Test {
    balanced(terms[...]) { first, second in
      { frame in
        let a = first(frame)
        if a == .no { return .no }
        let detail = frame.pointee.detail
        let b = second(frame)
        if a == .yes { return b }
        if b == .no { return .no }
        frame.pointee.detail = b == .yes ? detail : frame.lenient(detail, frame.pointee.detail)
        return .other
      }
    }
  }

  /// `||`: a term that is true decides, whatever the others are.
  private func disjunction(_ terms: [Test]) -> Test {
    balanced(terms[...]) { first, second in
      { frame in
        let a = first(frame)
        if a == .yes { return .yes }
        let detail = frame.pointee.detail
        let b = second(frame)
        if a == .no { return b }
        if b == .yes { return .yes }
        frame.pointee.detail = b == .no ? detail : frame.lenient(detail, frame.pointee.detail)
        return .other
      }
    }
  }

  /// Any number of terms joined two by two, so that thousands of terms nest no deeper than the
  /// logarithm of their number.
  private func balanced(
    _ terms: ArraySlice<Test>, _ join: (@escaping Test, @escaping Test) -> Test
  ) -> Test {
    guard terms.count > 1, let first = terms.first else { return terms.first ?? { _ in .yes } }
    guard terms.count > 2 else { return join(first, terms[terms.startIndex + 1]) }
    let middle = terms.startIndex + terms.count / 2
    return join(balanced(terms[..<middle], join), balanced(terms[middle...], join))
  }

  private func choice(_ operands: [NodeID], _ site: Site) -> Test {
    let condition = test(operands[0], site)
    let yes = test(operands[1], site)
    let no = test(operands[2], site)
    return { frame in
      switch condition(frame) {
      case .yes: yes(frame)
      case .no: no(frame)
      case .other: .other
      }
    }
  }

  private func inlinedTest(
    _ definition: Definition, firstLocal: Int, _ operands: [NodeID], _ site: Site
  ) -> Test {
    guard operands.count == definition.parameters.count else {
      return { frame in frame.otherError(.noSuchOverload) }
    }
    let arguments = operands.map { load($0, site) }
    let base = site.firstLocal + firstLocal
    let body = test(
      definition.body.tree.root, self.site(definition.body, firstLocal: base))
    return { frame in
      for (number, argument) in arguments.enumerated() {
        frame.pointee.locals[base + number] = argument(frame)
      }
      return body(frame)
    }
  }

  // MARK: Presence

  private func presence(_ id: NodeID, _ operand: NodeID, _ field: String, _ site: Site) -> Test {
    let source = load(operand, site)
    if case .field(let position) = site.reference(id) {
      return { frame in frame.truth(Indexing.hasField(frame, source(frame), position)) }
    }
    let key = constants.string(field).hashed
    return { frame in frame.truth(Indexing.has(frame, source(frame), key)) }
  }

  // MARK: Comparisons

  private func equality(_ left: Load, _ right: Load) -> Test {
    if let constant = right.constant { return equality(left, constant) }
    if let constant = left.constant { return equality(right, constant) }
    return { frame in Equality.equals(frame, left(frame), right(frame)) }
  }

  private func equality(_ operand: Load, _ constant: Cell) -> Test {
    switch constant.kind {
    case .string:
      return { frame in
        let value = operand(frame)
        if value.isKind(.string) { return Truth(sameBytes(value.bytes, constant.bytes)) }
        return Equality.equals(frame, value, constant)
      }
    case .int:
      return { frame in
        let value = operand(frame)
        if value.isKind(.int) { return Truth(value.payload == constant.payload) }
        return Equality.equals(frame, value, constant)
      }
    default:
      return { frame in Equality.equals(frame, operand(frame), constant) }
    }
  }

  private func comparison(_ relation: Relation, _ operands: [NodeID], _ site: Site) -> Test {
    let left = load(operands[0], site)
    let right = load(operands[1], site)
    if let constant = right.constant { return comparison(relation, left, constant) }
    if let constant = left.constant { return comparison(relation.exchanged, right, constant) }
    return { frame in
      let a = left(frame)
      let b = right(frame)
      if a.isKind(.int), b.isKind(.int) { return Truth(relation.holds(a.int, b.int)) }
      return relation.test(frame, a, b)
    }
  }

  private func comparison(_ relation: Relation, _ operand: Load, _ constant: Cell) -> Test {
    switch constant.kind {
    case .int, .duration:
      let kind = constant.kind
      let bound = constant.int
      return { frame in
        let value = operand(frame)
        if value.isKind(kind) { return Truth(relation.holds(value.int, bound)) }
        return relation.test(frame, value, constant)
      }
    case .double where !constant.double.isNaN:
      let bound = constant.double
      return { frame in
        let value = operand(frame)
        if value.isKind(.double), !value.double.isNaN {
          return Truth(relation.holds(value.double, bound))
        }
        return relation.test(frame, value, constant)
      }
    default:
      return { frame in relation.test(frame, operand(frame), constant) }
    }
  }

  // MARK: Membership

  private func membership(_ element: Load, _ collection: Load) -> Test {
    if let constant = collection.constant, constant.isKind(.list),
      let members = WordSet(constant, in: constants)
    {
      return { frame in
        let value = element(frame)
        guard value.isValue else { return frame.truth(frame.settled(value)) }
        return Truth(members.contains(value))
      }
    }
    return { frame in
      let value = element(frame)
      let range = collection(frame)
      guard value.isValue, range.isValue else {
        return frame.truth(frame.strict(value, range))
      }
      return frame.truth(Indexing.contains(frame, value, range))
    }
  }

  // MARK: Text

  private func search(_ function: String, _ text: Load, _ constant: Load) -> Test {
    let part = constant.cell
    func search(_ holds: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) -> Test {
      { frame in
        let value = text(frame)
        guard value.isKind(.string) else {
          return frame.truth(value.isValue ? frame.error(.noSuchOverload) : value)
        }
        return Truth(holds(value.bytes))
      }
    }
    switch function {
    case "startsWith": return search { TextOperations.hasPrefix($0, part.bytes) }
    case "endsWith": return search { TextOperations.hasSuffix($0, part.bytes) }
    case "contains": return search { TextOperations.position(of: part.bytes, in: $0) != nil }
    default:
      do {
        let pattern = try RegularExpression(part.text)
        return search { pattern.matches($0) }
      } catch {
        let message = "\(error)"
        return { frame in frame.otherError(.invalidArgument(message)) }
      }
    }
  }
}

/// The members of a constant list of texts, bools or whole numbers.
private struct WordSet {
  private let few: [Cell]
  private let table: Cell?

  /// Fails for lists with members of other types.
  init?(_ list: Cell, in arena: Arena) {
    let keys = list.elements.compactMap { $0.isKind(.double) ? nil : $0.asKey }
    guard keys.count == list.count else { return nil }
    if keys.count <= 8 {
      few = keys
      table = nil
    } else {
      var maker = MapMaker(capacity: keys.count, in: arena)
      for key in keys { _ = maker.add(key, .null) }
      few = []
      table = maker.cell(in: arena)
    }
  }

  @inline(__always)
  func contains(_ value: Cell) -> Bool {
    if value.isKind(.string), table == nil {
      for member in few where member.isKind(.string) && sameBytes(member.bytes, value.bytes) {
        return true
      }
      return false
    }
    guard let key = value.asKey else { return false }
    if let table = table?.table { return table.pointee.position(of: key) != nil }
    for member in few where member.isKey(key) { return true }
    return false
  }
}

extension UnsafeMutablePointer<Frame> {
  /// The open terms so far and the latest, as one.
  @inline(__always)
  func joined(_ open: Cell?) -> Cell {
    open.map { lenient($0, pointee.detail) } ?? pointee.detail
  }

  /// An outcome that is open if anything kept it open.
  @inline(__always)
  func truth(_ open: Cell?, otherwise: Truth) -> Truth {
    guard let open else { return otherwise }
    pointee.detail = open
    return .other
  }
}
