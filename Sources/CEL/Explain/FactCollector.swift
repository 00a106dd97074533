/// Gathers the facts that a condition reads, with their values and places.
struct FactCollector {
  typealias NodeID = SyntaxTree.NodeID
  typealias Site = Compiler.Site

  private let explainer: Explainer
  private(set) var facts: [Explanation.FactUse] = []
  /// Loops inside of the condition whose own conditions are worth explaining.
  private(set) var filters: [(id: NodeID, site: Site)] = []

  init(_ explainer: Explainer) { self.explainer = explainer }

  /// Gathers below a node.
  mutating func collect(_ id: NodeID, _ site: Site) {
    if explainer.compiler.constant(id, site) != nil { return }
    switch site.kind(id) {
    case .literal: break
    case .identifier, .select, .presence(_, _, _): collectFact(id, site)
    case .call(let function, let target, let arguments):
      collectCall(id, function, site.operands(id, target, arguments), site)
    case .list(let elements): for element in elements { collect(element.value, site) }
    case .map(let entries): for entry in entries { collect(entry.value, site) }
    case .comprehension(let loop):
      collect(loop.range, site)
      if loop.condition != nil, loop.result == nil { filters.append((id, site)) }
    case .bind(_, let initializer, _): collect(initializer, site)
    }
  }

  /// A name or selection is a fact; the records on the way to it count if they are pointed to
  /// from elsewhere.
  private mutating func collectFact(_ id: NodeID, _ site: Site) {
    switch site.kind(id) {
    case .select(let operand, _, _), .presence(let operand, _, _):
      collectReferences(operand, site)
    default: break
    }
    add(id, site, explainer.attribute(of: id, site))
  }

  private mutating func collectReferences(_ id: NodeID, _ site: Site) {
    switch site.kind(id) {
    case .identifier: return
    case .select(let operand, _, _): collectReferences(operand, site)
    case .call("_[_]", _, let operands):
      collectReferences(operands[0], site)
      return collect(operands[1], site)
    default: return collect(id, site)
    }
    let place = explainer.attribute(of: id, site)
    let value = explainer.cell(id, site)
    if let origin = value.origin, let place, origin != place { add(id, site, place) }
  }

  private mutating func collectCall(
    _ id: NodeID, _ function: String, _ operands: [NodeID], _ site: Site
  ) {
    if function == "_[_]", let entry = explainer.mapEntry(id, operands, site) {
      add(id, site, entry)
      return collect(operands[1], site)
    }
    let isOperator = function.hasPrefix("_") || function.hasSuffix("_") || function == "@in"
    // What a definition chooses among facts is one of them.
    if !isOperator { add(id, site, explainer.cell(id, site).origin) }
    if Self.arithmetic.contains(function) { add(id, site, nil) }
    for operand in operands { collect(operand, site) }
  }

  private static let arithmetic: Set<String> = ["_+_", "_-_", "_*_", "_/_", "_%_", "-_"]

  private mutating func add(_ id: NodeID, _ site: Site, _ attribute: AttributeID?) {
    let outcome: Outcome
    if case .presence = site.kind(id) {
      // What matters is what is there, not that it is.
      outcome = explainer.outcome(explainer.presenceOperand(id, site))
    } else {
      outcome = explainer.outcome(explainer.cell(id, site))
    }
    let text = site.tree.text(of: id)
    let isKnown = facts.contains {
      attribute == nil ? $0.text == text : $0.attribute == attribute
    }
    if !isKnown {
      facts.append(Explanation.FactUse(text: text, outcome: outcome, attribute: attribute))
    }
  }
}

// MARK: - Places of facts

extension Explainer {
  /// Where the value of a name or selection stands among the facts; `nil` for what is computed.
  func attribute(of id: NodeID, _ site: Site) -> AttributeID? {
    switch site.reference(id) {
    case .variable(let slot):
      let name = compiler.environment.variables[slot].name
      return activation.attributes.find(.field(name), below: 0)
    case .local(let slot):
      let position = site.firstLocal + slot
      return slotAttributes[position] ?? frame.pointee.locals[position].origin
    default: break
    }
    switch site.kind(id) {
    case .select(let operand, let field, _), .presence(let operand, let field, _):
      let holder = cell(operand, site)
      if let parent = holder.origin {
        return activation.attributes.find(.field(field), below: parent.rawValue) ?? parent
      }
      return single(holder)
    case .call("_[_]", _, let operands):
      if let entry = mapEntry(id, operands, site) { return entry }
      let value = cell(id, site)
      return value.origin ?? single(value) ?? cell(operands[0], site).origin
    default: return cell(id, site).origin
    }
  }

  /// Where the entry of a map stands that is looked up under a text; `nil` if it is no fact.
  func mapEntry(_ id: NodeID, _ operands: [NodeID], _ site: Site) -> AttributeID? {
    let map = cell(operands[0], site)
    let key = cell(operands[1], site)
    guard map.isKind(.map), key.isKind(.string), let origin = map.origin else { return nil }
    return activation.attributes.find(.field(key.text), below: origin.rawValue)
  }

  /// The attribute of an unknown that is only one.
  private func single(_ cell: Cell) -> AttributeID? {
    guard cell.isKind(.unknown) else { return nil }
    let attributes = frame.pointee.scratch.attributes(of: cell)
    guard let only = attributes.first, attributes.count == 1,
      only < Scratch.firstDynamicAttribute
    else { return nil }
    return AttributeID(rawValue: only)
  }

  /// What `has(a.b)` looks at: `a.b`, or nothing.
  func presenceOperand(_ id: NodeID, _ site: Site) -> Cell {
    guard case .presence(let operand, let field, _) = site.kind(id) else { return .null }
    let holder = cell(operand, site)
    if case .field(let position) = site.reference(id), holder.isKind(.record) {
      return Indexing.field(frame, holder, position)
    }
    return Indexing.select(
      frame, holder, frame.pointee.scratch.arena.string(field).hashed)
  }
}
