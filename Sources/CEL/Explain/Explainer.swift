/// Finds the conditions that decide an expression, by evaluating its parts one after another.
struct Explainer {
  typealias NodeID = SyntaxTree.NodeID
  typealias Site = Compiler.Site

  let compiler: Compiler
  let frame: FramePointer
  let evaluator: Evaluator
  let activation: Activation
  private var conditions: [Explanation.Condition] = []
  /// The elements that enclosing loops are looking at.
  private var elements: [Explanation.Element] = []
  /// Where the values of slots stand among the facts.
  var slotAttributes: [Int: AttributeID] = [:]

  init(
    _ compiler: Compiler, _ frame: FramePointer, _ evaluator: Evaluator, _ activation: Activation
  ) {
    self.compiler = compiler
    self.frame = frame
    self.evaluator = evaluator
    self.activation = activation
  }

  mutating func explain() -> Explanation {
    let root = compiler.root
    let outcome = outcome(root.tree.root, root)
    decide(root.tree.root, root)
    return Explanation(outcome: outcome, conditions: conditions)
  }

  // MARK: Evaluating parts

  func cell(_ id: NodeID, _ site: Site) -> Cell {
    frame.settled(compiler.step(id, site)(frame))
  }

  func outcome(_ cell: Cell) -> Outcome { evaluator.outcome(cell, in: activation) }

  private func outcome(_ id: NodeID, _ site: Site) -> Outcome { outcome(cell(id, site)) }

  private func truth(_ id: NodeID, _ site: Site) -> Truth { compiler.test(id, site)(frame) }

  // MARK: Finding what decides

  /// Notes the conditions that make a node what it is.
  private mutating func decide(_ id: NodeID, _ site: Site) {
    switch site.kind(id) {
    case .call("_&&_", _, let terms): decide(among: terms, decidedBy: .no, site)
    case .call("_||_", _, let terms): decide(among: terms, decidedBy: .yes, site)
    case .call("!_", _, let operands) where isCompound(operands[0], site):
      decide(operands[0], site)
    case .call("_?_:_", _, let operands): decideChoice(operands, site)
    case .call(_, _, let operands):
      guard case .definition(let definition, let firstLocal) = site.reference(id) else {
        return addCondition(id, site)
      }
      enter(definition, firstLocal, operands, site) { explainer, inner in
        explainer.decide(definition.body.tree.root, inner)
      }
    case .bind(_, let initializer, let body):
      let slot = compiler.firstSlot(id, site)
      slotAttributes[slot] = attribute(of: initializer, site)
      frame.pointee.locals[slot] = cell(initializer, site)
      decide(body, site)
    case .comprehension(let loop): decideLoop(id, loop, site)
    default: addCondition(id, site)
    }
  }

  /// Whether a node consists of conditions that can be told apart.
  private func isCompound(_ id: NodeID, _ site: Site) -> Bool {
    switch site.kind(id) {
    case .call(let function, _, _):
      if case .definition = site.reference(id) { return true }
      return ["_&&_", "_||_", "!_", "_?_:_"].contains(function)
    case .comprehension, .bind: return true
    default: return false
    }
  }

  /// The terms of `&&` or `||`: those that decide, or if none does, all that keep the outcome
  /// what it is.
  private mutating func decide(among terms: [NodeID], decidedBy decision: Truth, _ site: Site) {
    let outcomes = terms.map { truth($0, site) }
    let wanted = Self.wanted(outcomes, decidedBy: decision)
    for (term, outcome) in zip(terms, outcomes) where outcome == wanted { decide(term, site) }
  }

  private static func wanted(_ outcomes: [Truth], decidedBy decision: Truth) -> Truth {
    if outcomes.contains(decision) { return decision }
    return outcomes.contains(.other) ? .other : (decision == .yes ? .no : .yes)
  }

  private mutating func decideChoice(_ operands: [NodeID], _ site: Site) {
    decide(operands[0], site)
    switch truth(operands[0], site) {
    case .yes: decideIfOpen(operands[1], site)
    case .no: decideIfOpen(operands[2], site)
    case .other: break
    }
  }

  /// A branch of `?:`; a constant one explains nothing.
  private mutating func decideIfOpen(_ id: NodeID, _ site: Site) {
    if compiler.constant(id, site) == nil { decide(id, site) }
  }

  /// Evaluates a definition's arguments into its slots and goes on in its body.
  private mutating func enter(
    _ definition: Definition, _ firstLocal: Int, _ operands: [NodeID], _ site: Site,
    _ body: (inout Explainer, Site) -> Void
  ) {
    let base = site.firstLocal + firstLocal
    for (number, operand) in operands.enumerated() {
      slotAttributes[base + number] = attribute(of: operand, site)
      frame.pointee.locals[base + number] = compiler.step(operand, site)(frame)
    }
    body(&self, Site(expression: definition.body, firstLocal: base))
  }

  // MARK: Loops

  private mutating func decideLoop(
    _ id: NodeID, _ loop: SyntaxTree.Comprehension, _ site: Site
  ) {
    guard let condition = loop.condition, let values = elementValues(loop, site),
      !values.isEmpty
    else { return addCondition(id, site) }
    let slot = compiler.firstSlot(id, site)
    let outcomes = values.map { element in
      place(element, slot)
      return truth(condition, site)
    }
    let wanted: Truth? =
      switch loop.kind {
      case .all: Self.wanted(outcomes, decidedBy: .no)
      case .exists: Self.wanted(outcomes, decidedBy: .yes)
      default: nil
      }
    if wanted == nil { addCondition(id, site) }
    for (element, outcome) in zip(values, outcomes) where wanted == nil || outcome == wanted {
      place(element, slot)
      elements.append(
        Explanation.Element(
          name: loop.variables[loop.variables.count - 1],
          value: self.outcome(element.cells[element.cells.count - 1]),
          attribute: element.attribute))
      decide(condition, site)
      elements.removeLast()
    }
  }

  /// One round of a loop: the values of its variables and where the element stands.
  private struct Round {
    let cells: [Cell]
    let attribute: AttributeID?
  }

  private mutating func place(_ round: Round, _ slot: Int) {
    for (number, cell) in round.cells.enumerated() {
      frame.pointee.locals[slot + number] = cell
    }
    slotAttributes[slot + round.cells.count - 1] = round.attribute
  }

  /// The rounds of a loop; `nil` if its range is unknown or fails.
  private func elementValues(
    _ loop: SyntaxTree.Comprehension, _ site: Site
  ) -> [Round]? {
    let range = cell(loop.range, site)
    let isPair = loop.variables.count == 2
    if range.isKind(.list) {
      return range.elements.enumerated().map { number, element in
        let place =
          element.origin
          ?? activation.attributes.find(
            .index(number), below: range.listOrigin)
        return Round(
          cells: isPair ? [Cell(Int64(number)), element] : [element], attribute: place)
      }
    }
    guard range.isKind(.map), let table = range.table else { return nil }
    return (0..<range.count).map { number in
      let entry = table.pointee.entries[number]
      return Round(cells: isPair ? [entry.key, entry.value] : [entry.key], attribute: nil)
    }
  }

  // MARK: Noting

  private mutating func addCondition(_ id: NodeID, _ site: Site) {
    var collector = FactCollector(self)
    collector.collect(id, site)
    conditions.append(
      Explanation.Condition(
        text: site.tree.text(of: id), outcome: outcome(id, site), facts: collector.facts,
        elements: elements))
    for filter in collector.filters { decideElements(of: filter.id, filter.site) }
  }

  /// The conditions of a filter inside of a comparison, element by element.
  private mutating func decideElements(of id: NodeID, _ site: Site) {
    guard case .comprehension(let loop) = site.kind(id), let condition = loop.condition,
      let rounds = elementValues(loop, site)
    else { return }
    let slot = compiler.firstSlot(id, site)
    for round in rounds {
      place(round, slot)
      elements.append(
        Explanation.Element(
          name: loop.variables[loop.variables.count - 1],
          value: outcome(round.cells[round.cells.count - 1]), attribute: round.attribute))
      decide(condition, site)
      elements.removeLast()
    }
  }
}

extension Cell {
  /// Where a record or list stands among the facts.
  var origin: AttributeID? {
    let number: UInt32 =
      switch kind {
      case .record: recordHeader?.pointee.origin ?? 0
      case .list: listOrigin
      case .map: table?.pointee.origin ?? 0
      default: 0
      }
    return number == 0 ? nil : AttributeID(rawValue: number)
  }
}
