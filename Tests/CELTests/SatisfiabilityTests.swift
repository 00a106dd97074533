import CEL
import Testing

@Suite("What is found to be impossible is impossible")
struct SatisfiabilityTests {
  private func canHold(_ sources: String...) throws -> Bool? {
    Satisfiability.canHold(
      try sources.map { (try MeaningTests.environment.compile($0), true) })
  }

  @Test(arguments: [
    "a && !a", "kind == 'x' && kind == 'y'", "kind != 'x' && kind != 'y' && kind != 'z'",
    "!(kind in ['x', 'y', 'z'])", "i < 3 && i > 3", "i < 3 && i > 1 && i != 2",
    "i <= 2 && small(i) && i >= limit", "xs.size() < 0", "text == 'p' && text == 'q'",
    "xs.exists(x, x < 1 && x > 1)", "!xs.all(x, x == x + 1 || a || !a)", "a == !a",
    "(a ? b : c) && !b && !c", "xs.exists(x, x == 1) && !xs.exists(y, y == 1)", "false",
    "i == 9223372036854775807 && i == -9223372036854775807", "'x' in kinds && !('x' in kinds)",
  ])
  func `nothing can make it true`(source: String) throws {
    #expect(try canHold(source) == false)
  }

  @Test(arguments: [
    "a", "kind == 'x' || kind == 'y'", "kind != 'x' && kind != 'y'", "i < 3 && i > 1",
    "xs.size() > -5", "xs.size() < 1", "text != 'p' && text != 'q'",
    "xs.exists(x, x == 1) && xs.exists(x, x == 2)", "xs.all(x, x == 1) && xs.all(x, x == 2)",
    "xs.all(x, x < 1 && x > 1)", "'x' in kinds && 'y' in kinds", "i < j && j < i",
    "has({'k': 1}.k)", "text.startsWith('a') && text.startsWith('b')", "true",
  ])
  func `something may`(source: String) throws {
    #expect(try canHold(source) == true)
  }

  @Test func `several conditions together`() throws {
    #expect(try canHold("i < 3", "i > 1") == true)
    #expect(try canHold("i < 3", "i > 1", "i != 2") == false)
  }

  @Test func `fields that are always there`() throws {
    let program = try RecordTests.environment.compile("consents.all(c, !has(c.note))")
    let condition = [(program: program, value: true)]
    #expect(Satisfiability.canHold(condition) == true)
    let present = try RecordTests.environment.compile("consents.exists(c, !has(c.note))")
    #expect(
      Satisfiability.canHold([(present, true)]) {
        $0 == Mentions.Field(record: "consent", name: "note")
      } == false)
  }

  @Test func `too much to be tried is left open`() throws {
    // A different number of the same kind for each of eight lists: the pigeonhole principle.
    let pairs = (0..<9).flatMap { n in
      (0..<8).flatMap { h in (0..<n).map { "!(xs[\(n)] == \(h) && xs[\($0)] == \(h))" } }
    }
    let holes = (0..<9).map { n in
      "(" + (0..<8).map { "xs[\(n)] == \($0)" }.joined(separator: " || ") + ")"
    }
    #expect(try canHold((pairs + holes).joined(separator: " && ")) == nil)
  }

  @Test func `random expressions never come to what is impossible`() throws {
    let world = RandomWorld()
    var random = SplitMix(seed: 8)
    var impossible = 0
    for _ in 0..<1500 {
      let program = try world.environment.compile(
        RandomExpression.condition(depth: 4, using: &random))
      let never = [true, false].filter { Satisfiability.canHold([(program, $0)]) == false }
      impossible += never.count
      guard !never.isEmpty else { continue }
      for _ in 0..<40 {
        let mask = RandomWorld.Mask(using: &random)
        for facts in [
          world.facts(random.next(), hiding: mask),
          world.facts(random.next(), hiding: mask, filledBy: &random),
        ] {
          if case .value(.bool(let value)) = program.evaluate(in: facts) {
            #expect(!never.contains(value), "\(program.source) is \(value)")
          }
        }
      }
    }
    #expect(impossible > 30)
  }
}
