import CEL
import Testing

@Suite("Equal meanings have equal values")
struct MeaningTests {
  static let environment: Environment = {
    var environment = MutantTests.environment
    try? environment.define("small", [Parameter("n", .int)], "n < 3")
    environment.declareConstant("limit", 3)
    return environment
  }()

  private func meaning(_ source: String) throws -> Meaning {
    try #require(try Self.environment.compile(source).meaning)
  }

  @Test(arguments: [
    ("a", "(a)"), ("a && true", "a"), ("a || false", "a"), ("a && a", "a"), ("!!a", "a"),
    ("a || true", "true"), ("i > 3", "3 < i"), ("i >= 3", "!(i < 3)"), ("i != j", "!(i == j)"),
    ("3 == i", "i == 3"), ("small(i)", "i < 3"), ("i < limit", "i < 3"),
    ("xs.all(x, x > 1)", "xs.all(y, y > 1)"), ("true ? a : b", "a"),
    ("cel.bind(x, i, x < 3)", "i < 3"), ("(a && b) && c", "a && b && c"),
    ("'x' in ['x', 'y']", "true"), ("kind in ['x'] && 1 == 1", "kind in ['x']"),
  ])
  func `what is written in another way`(one: String, other: String) throws {
    #expect(try meaning(one) == meaning(other))
  }

  @Test(arguments: [
    ("a", "b"), ("a && b", "a || b"), ("i < 3", "i <= 3"),
    ("xs.all(x, x > 1)", "xs.exists(x, x > 1)"),
    ("text == 'x'", "text == 'y'"), ("a ? b : c", "a ? c : b"), ("i < j", "j < i"),
    ("xs.all(x, xs.all(y, x < y))", "xs.all(x, xs.all(y, y < x))"), ("1.0 < 2.0", "2.0 <= 1.0"),
    ("text.startsWith('a')", "text.endsWith('a')"), ("[i, j] == xs", "[j, i] == xs"),
    ("'e\u{301}' == text", "'\u{e9}' == text"),
  ])
  func `what is something else`(one: String, other: String) throws {
    #expect(try meaning(one) != meaning(other))
  }

  @Test func `random expressions and mutants of theirs that mean the same`() throws {
    let world = RandomWorld()
    var random = SplitMix(seed: 5)
    var compared = 0
    for _ in 0..<150 {
      let program = try world.environment.compile(
        RandomExpression.condition(depth: 4, using: &random))
      for mutant in program.mutants {
        guard let changed = try? world.environment.compile(mutant.source),
          changed.meaning == program.meaning
        else { continue }
        compared += 1
        for _ in 0..<5 {
          let facts = world.facts(
            random.next(), hiding: RandomWorld.Mask(using: &random))
          let (outcome, other) = (program.evaluate(in: facts), changed.evaluate(in: facts))
          if case .error = outcome, case .error = other { continue }
          #expect(outcome == other, "\(program.source) and \(mutant.source)")
        }
      }
    }
    #expect(compared > 50)
  }

  @Test func `a deep or wide expression is left alone`() throws {
    let wide = (0..<30_000).map { _ in "a" }.joined(separator: "&&")
    #expect(try Self.environment.compile(wide).meaning == nil)
  }
}
