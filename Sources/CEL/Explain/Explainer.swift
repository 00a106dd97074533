/// Finds the conditions that decide an expression, by evaluating its parts one after another.
struct Explainer {
  typealias NodeID = SyntaxTree.NodeID
  typealias Site = Compiler.Site

  let parts: PartEvaluator
  private var conditions: [Explanation.Condition] = []
  /// The elements that enclosing loops are looking at.
  private var elements: [Explanation.Element] = []
  /// Where the values of slots stand among the facts.
  var slotAttributes: [Int: AttributeID] = [:]

  init(_ parts: PartEvaluator) { self.parts = parts }

  var activation: Activation { parts.activation }

  var compiler: Compiler { parts.compiler }
  var frame: FramePointer { parts.frame }

  mutating func explain() -> Explanation {
    let root = compiler.root
    let outcome = outcome(root.tree.root, root)
    decide(root.tree.root, root)
    return Explanation(outcome: outcome, conditions: conditions)
  }

  // MARK: Evaluating parts

  func cell(_ id: NodeID, _ site: Site) -> Cell { parts.cell(id, site) }

  func outcome(_ cell: Cell) -> Outcome { parts.outcome(cell) }

  private func outcome(_ id: NodeID, _ site: Site) -> Outcome { outcome(cell(id, site)) }

  private func truth(_ id: NodeID, _ site: Site) -> Truth { parts.truth(id, site) }

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
      guard case .definition(let definition, let firstLocal) = site.reference(id),
        operands.count == definition.parameters.count
      else {
        return addCondition(id, site)
      }
      let body = parts.body(of: definition, calledAt: id, site, firstLocal: firstLocal)
      bind(operands, site, from: body.firstLocal)
      decide(definition.body.tree.root, body)
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

  private mutating func decide(among terms: [NodeID], decidedBy decision: Truth, _ site: Site) {
    let outcomes = terms.map { truth($0, site) }
    for position in Self.decisive(outcomes, decidedBy: decision) { decide(terms[position], site) }
  }

  /// Which terms or elements make an outcome what it is.
  ///
  /// One that is true proves `||` and `exists`, so the first is enough.  Of several that are false
  /// in `&&` and `all` each has to be put right, so all are named.  If none decides, all count
  /// that keep the outcome what it is.
  private static func decisive(_ outcomes: [Truth], decidedBy decision: Truth) -> [Int] {
    if decision == .yes, let witness = outcomes.firstIndex(of: .yes) { return [witness] }
    let wanted: Truth =
      if outcomes.contains(decision) {
        decision
      } else {
        outcomes.contains(.other) ? .other : (decision == .yes ? .no : .yes)
      }
    return outcomes.indices.filter { outcomes[$0] == wanted }
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

  /// Evaluates a definition's arguments into its slots.
  private mutating func bind(_ operands: [NodeID], _ site: Site, from firstSlot: Int) {
    for (number, operand) in operands.enumerated() {
      slotAttributes[firstSlot + number] = attribute(of: operand, site)
      frame.pointee.locals[firstSlot + number] = parts.rawCell(operand, site)
    }
  }

  // MARK: Loops

  /// How many elements a loop is explained by, where no single one decides.
  ///
  /// That none of a thousand entries is meant is said once, not a thousand times: the loop as a
  /// whole is the condition then, and the list that it goes through the fact.
  static let mostElements = 32

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
    let decisive: [Int]
    switch loop.kind {
    case .all, .exists:
      let decision: Truth = loop.kind == .all ? .no : .yes
      decisive = Self.decisive(outcomes, decidedBy: decision)
      if decisive.count > Self.mostElements, !outcomes.contains(decision),
        !outcomes.contains(.other)
      {
        return addCondition(id, site)
      }
    default:
      addCondition(id, site)
      decisive = Array(outcomes.indices)
    }
    for position in decisive { decide(condition, loop, values[position], slot, site) }
  }

  /// Goes on in a loop's condition for one element.
  private mutating func decide(
    _ condition: NodeID, _ loop: SyntaxTree.Comprehension, _ round: Round, _ slot: Int,
    _ site: Site
  ) {
    place(round, slot)
    elements.append(
      Explanation.Element(
        name: loop.variables[loop.variables.count - 1],
        value: outcome(round.cells[round.cells.count - 1]), attribute: round.attribute))
    decide(condition, site)
    elements.removeLast()
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
    let (facts, filters) = facts(in: id, site)
    conditions.append(
      Explanation.Condition(
        text: site.tree.text(of: id), outcome: outcome(id, site), facts: facts,
        elements: elements))
    for filter in filters { decideElements(of: filter.id, filter.site) }
  }

  /// The facts that a condition reads, and the filters in it.
  ///
  /// The collector, which holds a copy of the explainer, ends here: with a second holder each
  /// condition that is noted would copy all before it.
  private func facts(
    in id: NodeID, _ site: Site
  ) -> (facts: [Explanation.FactUse], filters: [(id: NodeID, site: Site)]) {
    var collector = FactCollector(self)
    collector.collect(id, site)
    return (collector.facts, collector.filters)
  }

  /// The conditions of a filter inside of a comparison, element by element if there are few.
  private mutating func decideElements(of id: NodeID, _ site: Site) {
    guard case .comprehension(let loop) = site.kind(id), let condition = loop.condition,
      let rounds = elementValues(loop, site)
    else { return }
    guard rounds.count <= Self.mostElements else { return }
    let slot = compiler.firstSlot(id, site)
    for round in rounds { decide(condition, loop, round, slot, site) }
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
