/// Makes the mutants of an expression, node by node.
struct Mutator {
  typealias NodeID = SyntaxTree.NodeID

  private let expression: CheckedExpression
  private let tree: SyntaxTree
  private let parents: [NodeID?]

  init(_ expression: CheckedExpression) {
    self.expression = expression
    tree = expression.tree
    var parents: [NodeID?] = Array(repeating: nil, count: tree.nodes.count)
    for number in tree.nodes.indices {
      for child in tree.nodes[number].kind.children { parents[Int(child)] = NodeID(number) }
    }
    self.parents = parents
  }

  /// All mutants in the order of the text.
  var mutants: [ExpressionMutant] {
    let all = tree.nodes.indices.flatMap { mutants(of: NodeID($0)) }
    // Those of one place stay in the order of the nodes, innermost first.
    return all.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  private func mutants(of id: NodeID) -> [ExpressionMutant] {
    terms(id) + comparisons(id) + connectives(id) + negations(id) + numbers(id) + words(id)
      + elements(id) + quantifiers(id)
  }

  // MARK: Logic

  /// Each term of `&&` and `||` by itself is left out.
  private func terms(_ id: NodeID) -> [ExpressionMutant] {
    guard case .call(let function, _, let operands) = tree[id].kind,
      let neutral = Self.neutralElement[function]
    else { return [] }
    return operands.map { mutant(.term, at: $0, SourceEdit(extent($0), to: neutral)) }
  }

  private static let neutralElement = ["_&&_": "true", "_||_": "false"]

  private func connectives(_ id: NodeID) -> [ExpressionMutant] {
    guard case .call(let function, _, let operands) = tree[id].kind,
      let other = ["_&&_": "||", "_||_": "&&"][function]
    else { return [] }
    let joints = zip(operands, operands.dropFirst()).map { left, right in
      SourceEdit.Part(
        range: extent(left).upperBound..<extent(right).lowerBound, text: " \(other) ")
    }
    let range = range(id)
    let parts =
      [SourceEdit.Part(range: range.lowerBound..<range.lowerBound, text: "(")] + joints
      + [SourceEdit.Part(range: range.upperBound..<range.upperBound, text: ")")]
    let length = max(20, Excerpt.length / operands.count)
    let shown = operands.map { Excerpt.of(source(extent($0)), length: length) }
    return [
      ExpressionMutant(
        kind: .connective, offset: range.lowerBound,
        original: shown.joined(separator: function == "_&&_" ? " && " : " || "),
        replacement: shown.joined(separator: " \(other) "),
        source: SourceEdit(parts).text(of: whole, in: tree.source))
    ]
  }

  /// Conditions become their opposites; not comparisons, which have ``comparisons(_:)``, nor what
  /// consists of other conditions, unless it is the whole expression.
  private func negations(_ id: NodeID) -> [ExpressionMutant] {
    guard expression.types[Int(id)] == .bool else { return [] }
    switch tree[id].kind {
    case .literal(.bool(let value)):
      return [mutant(.negation, at: id, SourceEdit(range(id), to: "\(!value)"))]
    case .call("!_", _, let operands):
      return [mutant(.negation, at: id, SourceEdit(range(id), to: source(extent(operands[0]))))]
    case .call("_&&_", _, _), .call("_||_", _, _):
      guard id == tree.root else { return [] }
      return [negation(id, "!(\(source(range(id))))")]
    case .call("_?_:_", _, _): return []
    case .call(let function, _, _) where Self.opposites[function] != nil: return []
    case .call("@in", _, _): return [negation(id, "!(\(source(range(id))))")]
    case .identifier, .select, .presence, .call, .comprehension:
      return isNegated(id) ? [] : [negation(id, "!\(source(range(id)))")]
    case .literal, .list, .map, .bind: return []
    }
  }

  /// Whether a node is what a `!` negates, which has that mutant already.
  private func isNegated(_ id: NodeID) -> Bool {
    guard let parent = parents[Int(id)], case .call("!_", _, _) = tree[parent].kind else {
      return false
    }
    return true
  }

  private func negation(_ id: NodeID, _ text: String) -> ExpressionMutant {
    mutant(.negation, at: id, SourceEdit(range(id), to: text))
  }

  private func quantifiers(_ id: NodeID) -> [ExpressionMutant] {
    guard case .comprehension(let loop) = tree[id].kind,
      loop.kind == .all || loop.kind == .exists
    else { return [] }
    let (name, other) = loop.kind == .all ? ("all", "exists") : ("exists", "all")
    // Between the list and the parenthesis there are a dot, the macro's name, and white space.
    let start = extent(loop.range).upperBound
    let open = tree.source.bytes[start...].firstIndex(of: UInt8(ascii: "(")) ?? start
    guard source(start..<open).contains(name) else { return [] }
    let edit = SourceEdit(start..<open, to: ".\(other)")
    return [
      ExpressionMutant(
        kind: .quantifier, offset: range(id).lowerBound,
        original: Excerpt.of(source(range(id))),
        replacement: Excerpt.of(edit.text(of: range(id), in: tree.source)),
        source: edit.text(of: whole, in: tree.source))
    ]
  }

  // MARK: Comparisons

  private static let opposites: [String: [String]] = [
    "_<_": ["<=", ">="], "_<=_": ["<", ">"], "_>_": [">=", "<="], "_>=_": [">", "<"],
    "_==_": ["!="], "_!=_": ["=="],
  ]

  private func comparisons(_ id: NodeID) -> [ExpressionMutant] {
    guard case .call(let function, _, let operands) = tree[id].kind,
      let others = Self.opposites[function], operands.count == 2
    else { return [] }
    let joint = extent(operands[0]).upperBound..<extent(operands[1]).lowerBound
    return others.map { mutant(.comparison, at: id, SourceEdit(joint, to: " \($0) ")) }
  }

  // MARK: Literals

  private func numbers(_ id: NodeID) -> [ExpressionMutant] {
    guard case .literal(.int(let value)) = tree[id].kind else { return [] }
    let neighbours = [
      value.subtractingReportingOverflow(1), value.addingReportingOverflow(1),
    ]
    return neighbours.filter { !$0.overflow }.map {
      mutant(.number, at: shown(id), SourceEdit(range(id), to: "\($0.partialValue)"))
    }
  }

  /// A word becomes the next of its list.
  private func words(_ id: NodeID) -> [ExpressionMutant] {
    guard case .literal(.string(let word)) = tree[id].kind, let list = wordList(beside: id),
      let position = list.words.firstIndex(of: word), list.words.count > 1
    else { return [] }
    let other = list.words[(position + 1) % list.words.count]
    return [mutant(.word, at: shown(id), SourceEdit(range(id), to: Self.quoted(other)))]
  }

  /// The closed list that a text literal is a word of, because it is compared with one, looked up
  /// under one, or stands for one.
  private func wordList(beside id: NodeID) -> WordList? {
    guard let parent = parents[Int(id)] else { return nil }
    switch tree[parent].kind {
    case .call("_==_", _, let operands), .call("_!=_", _, let operands):
      return operands.lazy.compactMap { words(of: expression.types[Int($0)]) }.first
    case .call("@in", _, let operands):
      switch expression.types[Int(operands[1])] {
      case .list(let type), .map(let type, _): return words(of: type)
      default: return nil
      }
    case .call("_[_]", _, let operands):
      guard case .map(let key, _) = expression.types[Int(operands[0])] else { return nil }
      return words(of: key)
    case .call(_, nil, let arguments):
      guard let parameters = definition(calledAt: parent)?.parameters,
        let position = arguments.firstIndex(of: id), parameters.indices.contains(position)
      else { return nil }
      return words(of: parameters[position].type)
    default: return nil
    }
  }

  private func words(of type: ValueType) -> WordList? {
    if case .word(let list) = type { list } else { nil }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "'\(escaped)'"
  }

  /// Each element of a list by itself is left out.
  private func elements(_ id: NodeID) -> [ExpressionMutant] {
    guard case .list(let elements) = tree[id].kind else { return [] }
    return elements.indices.map { position in
      let own = extent(elements[position].value)
      return ExpressionMutant(
        kind: .element, offset: own.lowerBound, original: Excerpt.of(source(own)),
        replacement: "(left out)",
        source: SourceEdit(rangeToLeaveOut(elements, position), to: "")
          .text(of: whole, in: tree.source))
    }
  }

  /// An element with the comma behind it, or before it if it is the last.
  private func rangeToLeaveOut(
    _ elements: [SyntaxTree.ListElement], _ position: Int
  ) -> Range<Int> {
    let own = extent(elements[position].value)
    if position + 1 < elements.count {
      return own.lowerBound..<extent(elements[position + 1].value).lowerBound
    }
    guard position > 0 else { return own }
    return extent(elements[position - 1].value).upperBound..<own.upperBound
  }

  // MARK: Texts

  private var whole: Range<Int> { 0..<tree.source.bytes.count }

  private func range(_ id: NodeID) -> Range<Int> { Range(tree[id].range) }

  private func extent(_ id: NodeID) -> Range<Int> { Range(tree[id].extent) }

  private func source(_ range: Range<Int>) -> String { tree.source.slice(range) }

  /// The node whose text tells a change of a literal best: the comparison or sum it stands in.
  private func shown(_ id: NodeID) -> NodeID {
    guard let parent = parents[Int(id)], case .call(let function, _, _) = tree[parent].kind,
      function.hasPrefix("_") || function == "@in" || definition(calledAt: parent) != nil,
      range(parent).count <= Excerpt.length
    else { return id }
    return parent
  }

  private func definition(calledAt id: NodeID) -> Definition? {
    guard case .definition(let definition, _) = expression.references[Int(id)] else { return nil }
    return definition
  }

  /// A mutant with an edit inside of a node.
  private func mutant(
    _ kind: ExpressionMutant.Kind, at id: NodeID, _ edit: SourceEdit
  ) -> ExpressionMutant {
    ExpressionMutant(
      kind: kind, offset: extent(id).lowerBound,
      original: Excerpt.of(source(extent(id))),
      replacement: Excerpt.of(edit.text(of: extent(id), in: tree.source)),
      source: edit.text(of: whole, in: tree.source))
  }
}

extension Range<Int> {
  fileprivate init(_ range: Range<Int32>) {
    self = Int(range.lowerBound)..<Int(range.upperBound)
  }
}
