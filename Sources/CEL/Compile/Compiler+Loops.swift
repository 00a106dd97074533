/// Loops over lists and maps.
extension Compiler {
  // MARK: all, exists, exists_one

  func quantifier(
    _ id: NodeID, _ loop: SyntaxTree.Comprehension, _ site: Site
  ) -> Test {
    guard let condition = loop.condition else { return { _ in .yes } }
    let runner = Loop(self, id, loop, site)
    let test = test(condition, site)
    switch loop.kind {
    case .all: return decided(by: .no, else: .yes, runner, test)
    case .exists: return decided(by: .yes, else: .no, runner, test)
    default: return exactlyOne(runner, test)
    }
  }

  /// A loop that ends at the first element with the deciding outcome; elements that are unknown
  /// or fail only count if none decides.
  private func decided(
    by decision: Truth, else other: Truth, _ loop: Loop, _ test: @escaping Test
  ) -> Test {
    { frame in
      var open: Cell?
      var isDecided = false
      let failure = loop.run(frame) {
        let outcome = test(frame)
        if outcome == decision {
          isDecided = true
          return false
        }
        if outcome == .other { open = frame.joined(open) }
        return true
      }
      if let failure { return frame.truth(failure) }
      return isDecided ? decision : frame.truth(open, otherwise: other)
    }
  }

  private func exactlyOne(_ loop: Loop, _ test: @escaping Test) -> Test {
    { frame in
      var count = 0
      var bad: Cell?
      let failure = loop.run(frame) {
        switch test(frame) {
        case .yes: count += 1
        case .no: break
        case .other: bad = frame.failed(bad, frame.pointee.detail)
        }
        return true
      }
      if let failure { return frame.truth(failure) }
      return frame.truth(bad, otherwise: Truth(count == 1))
    }
  }

  // MARK: filter, map and the transformations

  func transformation(
    _ id: NodeID, _ loop: SyntaxTree.Comprehension, _ site: Site
  ) -> Step {
    let runner = Loop(self, id, loop, site)
    let condition = loop.condition.map { test($0, site) }
    switch loop.kind {
    case .transformMap, .transformMapEntry:
      return mapMaking(runner, condition, loop, site)
    default:
      // What a filter keeps is the element itself.
      let result = loop.result.map { load($0, site) } ?? Load(.local, slot: runner.slot)
      return listMaking(runner, condition, result)
    }
  }

  private func listMaking(_ loop: Loop, _ condition: Test?, _ result: Load) -> Step {
    { frame in
      var elements: UnsafeMutablePointer<Cell>?
      var count = 0
      var bad: Cell?
      let failure = loop.run(frame) { capacity in
        elements = frame.pointee.scratch.arena.list(capacity: capacity)
      } body: {
        switch condition?(frame) ?? .yes {
        case .yes:
          let value = result(frame)
          if value.isValue {
            elements?[count] = value
            count += 1
          } else {
            bad = frame.failed(bad, value)
          }
        case .no: break
        case .other: bad = frame.failed(bad, frame.pointee.detail)
        }
        return true
      }
      if let failure { return failure }
      if let bad { return bad }
      return Cell(list: elements ?? frame.pointee.scratch.arena.list(capacity: 0), count: count)
    }
  }

  private func mapMaking(
    _ loop: Loop, _ condition: Test?, _ comprehension: SyntaxTree.Comprehension, _ site: Site
  ) -> Step {
    guard let node = comprehension.result else { return { $0.error(.noSuchOverload) } }
    let result = load(node, site)
    let makesEntries = comprehension.kind == .transformMapEntry
    let keySlot = loop.slot
    return { frame in
      var maker = MapMaker(capacity: 0, in: frame.pointee.scratch.arena)
      var bad: Cell?
      let failure = loop.run(frame) { capacity in
        maker = MapMaker(capacity: capacity, in: frame.pointee.scratch.arena)
      } body: {
        let outcome = condition?(frame) ?? .yes
        guard outcome == .yes else {
          if outcome == .other { bad = frame.failed(bad, frame.pointee.detail) }
          return true
        }
        var key = frame.pointee.locals[keySlot]
        var value = result(frame)
        if makesEntries, value.isValue {
          guard let table = value.table, value.isKind(.map), value.count == 1 else {
            let message = "transformMapEntry makes a map with exactly one entry"
            bad = frame.failed(bad, frame.error(.invalidArgument(message)))
            return true
          }
          key = table.pointee.entries[0].key
          value = table.pointee.entries[0].value
        }
        if !value.isValue {
          bad = frame.failed(bad, value)
        } else if !maker.add(key, value) {
          bad = frame.failed(bad, frame.error(key.refusalAsKey))
        }
        return true
      }
      return failure ?? bad ?? maker.cell(in: frame.pointee.scratch.arena)
    }
  }

  // MARK: Fused forms

  /// `range.filter(x, p).size()` without making the list.
  func countOfFilter(_ operands: [NodeID], _ site: Site) -> Step? {
    guard operands.count == 1, case .comprehension(let loop) = site.kind(operands[0]),
      case .filter = loop.kind, let condition = loop.condition
    else { return nil }
    let runner = Loop(self, operands[0], loop, site)
    let test = test(condition, site)
    return { frame in
      var count: Int64 = 0
      var bad: Cell?
      let failure = runner.run(frame) {
        switch test(frame) {
        case .yes: count += 1
        case .no: break
        case .other: bad = frame.failed(bad, frame.pointee.detail)
        }
        return true
      }
      return failure ?? bad ?? Cell(count)
    }
  }
}

/// The elements of a loop's range, one after another, in the slots of its variables.
struct Loop {
  private let range: Load
  /// The slot of the first variable; the second, if any, follows it.
  let slot: Int
  private let hasTwoVariables: Bool

  init(
    _ compiler: Compiler, _ id: SyntaxTree.NodeID, _ loop: SyntaxTree.Comprehension,
    _ site: Compiler.Site
  ) {
    range = compiler.load(loop.range, site)
    slot = compiler.firstSlot(id, site)
    hasTwoVariables = loop.variables.count == 2
  }

  /// Runs `body` for each element until it answers `false`.  Returns what keeps the loop from
  /// running: an unknown or failed range, no range at all, a budget used up.
  @inline(__always)
  func run(
    _ frame: FramePointer, prepare: (_ count: Int) -> Void = { _ in }, body: () -> Bool
  ) -> Cell? {
    let range = range(frame)
    guard range.isKind(.list) || range.isKind(.map) else {
      return range.isValue ? frame.error(.noSuchOverload) : frame.settled(range)
    }
    let count = range.count
    guard frame.spend(count) else { return frame.error(.budgetExceeded) }
    prepare(count)
    let local = frame.pointee.locals + slot
    if range.isKind(.list) {
      let elements = range.elements
      var number = 0
      while number < count {
        if hasTwoVariables {
          local[0] = Cell(Int64(number))
          local[1] = elements[number]
        } else {
          local[0] = elements[number]
        }
        if !body() { return nil }
        number += 1
      }
      return nil
    }
    guard let table = range.table else { return nil }
    for number in 0..<count {
      local[0] = table.pointee.entries[number].key
      if hasTwoVariables { local[1] = table.pointee.entries[number].value }
      if !body() { return nil }
    }
    return table.pointee.isOpen ? Cell(unknown: table.pointee.origin) : nil
  }
}

extension UnsafeMutablePointer<Frame> {
  /// What a strict loop comes to after one more element that is no value: errors win.
  func failed(_ bad: Cell?, _ cell: Cell) -> Cell {
    bad.map { strict($0, cell) } ?? settled(cell)
  }
}
