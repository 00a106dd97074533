/// Evaluates parts of a program one by one.
struct PartEvaluator {
  typealias NodeID = SyntaxTree.NodeID
  typealias Site = Compiler.Site

  let parts: CompiledParts
  let frame: FramePointer
  let evaluator: Evaluator
  let activation: Activation

  var compiler: Compiler { parts.compiler }

  /// A node's value, as it is among the facts.
  func rawCell(_ id: NodeID, _ site: Site) -> Cell { parts.step(id, site)(frame) }

  /// A node's value; a field known not to be there counts as the error of reading it.
  func cell(_ id: NodeID, _ site: Site) -> Cell { frame.settled(rawCell(id, site)) }

  /// A condition's outcome.
  func truth(_ id: NodeID, _ site: Site) -> Truth { parts.test(id, site)(frame) }

  /// The body of a definition that is called at a node.
  func body(of definition: Definition, calledAt id: NodeID, _ site: Site, firstLocal: Int) -> Site {
    parts.body(of: definition, calledAt: id, site, firstLocal: firstLocal)
  }

  func outcome(_ cell: Cell) -> Outcome { evaluator.outcome(cell, in: activation) }
}
