/// The order in which definitions have to be made so that each comes after those it needs.
struct DependencyOrder {
  /// For each definition the numbers of those that it calls.
  let needs: [[Int]]
  /// The numbers of the definitions, without those on a cycle and those that need one.
  let order: [Int]
  /// Definitions that need each other in a circle, if there are any.
  let cycle: [Int]?

  init(_ definitions: [(name: String, source: String)]) {
    let numbers = Dictionary(
      definitions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let needs = definitions.map { definition in
      let called = MentionedName.all(in: definition.source).filter { $0.isCalled && !$0.isMember }
      return Set(called.compactMap { numbers[$0.name] }).sorted()
    }
    var open = needs.map(\.count)
    var neededBy: [[Int]] = needs.map { _ in [] }
    for (number, needed) in needs.enumerated() {
      for other in needed { neededBy[other].append(number) }
    }
    var order = open.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for number in neededBy[order[next]] {
        open[number] -= 1
        if open[number] == 0 { order.append(number) }
      }
      next += 1
    }
    self.needs = needs
    self.order = order
    cycle = Self.cycle(in: needs, among: open)
  }

  /// Follows definitions that are still open until one comes up again.
  private static func cycle(in needs: [[Int]], among open: [Int]) -> [Int]? {
    var path: [Int] = []
    var positions: [Int: Int] = [:]
    var current = open.firstIndex { $0 > 0 }
    while let number = current {
      if let position = positions[number] { return Array(path[position...]) }
      positions[number] = path.count
      path.append(number)
      current = needs[number].first { open[$0] > 0 }
    }
    return nil
  }
}
