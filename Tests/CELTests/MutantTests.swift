import CEL
import Testing

@Suite("Mutants change one thing, keep the rest, and are told briefly")
struct MutantTests {
  static let environment: Environment = {
    var environment = Environment()
    let kinds = WordList(name: "kind", words: ["x", "y", "z"])
    for name in ["a", "b", "c"] { environment.declareVariable(name, .bool) }
    for name in ["i", "j"] { environment.declareVariable(name, .int) }
    environment.declareVariable("kind", .word(kinds))
    environment.declareVariable("kinds", .list(.word(kinds)))
    environment.declareVariable("points", .map(key: .word(kinds), value: .bool))
    try? environment.define("has_point", [Parameter("kind", .word(kinds))], "kind in points")
    environment.declareVariable("text", .string)
    environment.declareVariable("xs", .list(.int))
    return environment
  }()

  private func mutants(_ source: String) throws -> [String] {
    try Self.environment.compile(source).mutants.map {
      "\($0.offset) \($0.kind): \($0.original) -> \($0.replacement)"
    }
  }

  @Test(arguments: [
    (
      "i < 3",
      [
        "0 number: i < 3 -> i < 2", "0 number: i < 3 -> i < 4",
        "0 comparison: i < 3 -> i <= 3", "0 comparison: i < 3 -> i >= 3",
      ]
    ),
    ("i == j", ["0 comparison: i == j -> i != j"]),
    (
      "a && !b",
      [
        "0 negation: a -> !a", "0 term: a -> true", "0 connective: a && !b -> a || !b",
        "0 negation: a && !b -> !(a && !b)", "5 negation: !b -> b", "5 term: !b -> true",
      ]
    ),
    (
      "kind == 'z'",
      ["0 word: kind == 'z' -> kind == 'x'", "0 comparison: kind == 'z' -> kind != 'z'"]
    ),
    ("text == 'z'", ["0 comparison: text == 'z' -> text != 'z'"]),
    ("kind in []", ["0 negation: kind in [] -> !(kind in [])"]),
    (
      "kind in ['x', 'y']",
      [
        "0 negation: kind in ['x', 'y'] -> !(kind in ['x', 'y'])",
        "9 element: 'x' -> (left out)", "14 element: 'y' -> (left out)",
      ]
    ),
    (
      "'y' in kinds",
      ["0 word: 'y' in kinds -> 'z' in kinds", "0 negation: 'y' in kinds -> !('y' in kinds)"]
    ),
    (
      "'z' in points",
      ["0 word: 'z' in points -> 'x' in points", "0 negation: 'z' in points -> !('z' in points)"]
    ),
    (
      "points['x']",
      ["0 word: points['x'] -> points['y']", "0 negation: points['x'] -> !points['x']"]
    ),
    (
      "has_point('y')",
      [
        "0 word: has_point('y') -> has_point('z')",
        "0 negation: has_point('y') -> !has_point('y')",
      ]
    ),
    (
      "xs.all(x, x > i)",
      [
        "0 negation: xs.all(x, x > i) -> !xs.all(x, x > i)",
        "0 quantifier: xs.all(x, x > i) -> xs.exists(x, x > i)",
        "10 comparison: x > i -> x >= i", "10 comparison: x > i -> x <= i",
      ]
    ),
    (
      "a ? true : b",
      [
        "0 negation: a -> !a", "4 negation: true -> false", "11 negation: b -> !b",
      ]
    ),
    (
      "text.size() + 1",
      [
        "0 number: text.size() + 1 -> text.size() + 0",
        "0 number: text.size() + 1 -> text.size() + 2",
      ]
    ),
    ("1.5", []),
  ])
  func `every kind of change`(source: String, expected: [String]) throws {
    #expect(try mutants(source) == expected)
  }

  @Test(arguments: [
    ("(a || b) && c", "a || b", "true && c"),
    ("((a || b)) && c", "(a || b)", "true && c"),
    ("c && (a || b)", "(a || b)", "c && true"),
    ("kind in ['x','y' ]", "'y'", "kind in ['x' ]"),
    ("kind in [ 'x' , 'y']", "'x'", "kind in [ 'y']"),
    ("a  // why\n  && b", "b", "a  // why\n  && true"),
    ("text == '(' && a", "a", "text == '(' && true"),
    ("(i + 1) * 2 < j", "(i + 1) * 2 < j", "(i + 1) * 2 <= j"),
  ])
  func `the rest of the text stays`(source: String, original: String, mutated: String) throws {
    let mutants = try Self.environment.compile(source).mutants
    #expect(mutants.contains { $0.source == mutated }, "\(mutants.map(\.source))")
    #expect(original.isEmpty || mutants.contains { $0.original.contains(original) })
  }

  @Test(arguments: [
    ("a && b || c", "(a && b && c)"),
    ("(a || b) && c", "((a || b) || c)"),
    ("!(a && b)", "!((a || b))"),
  ])
  func `connectives keep their terms together`(source: String, mutated: String) throws {
    let mutants = try Self.environment.compile(source).mutants
    #expect(mutants.contains { $0.kind == .connective && $0.source == mutated })
  }

  @Test func `long parts lose their middle`() throws {
    let source = (0..<30).map { "i == \($0)" }.joined(separator: " ||\n  ")
    for mutant in try Self.environment.compile(source).mutants {
      #expect(!mutant.original.contains("\n") && !mutant.replacement.contains("\n"))
      #expect(mutant.kind == .connective || mutant.original.count <= 72)
    }
  }

  @Test(arguments: [
    "xs.map(x, x + 1).exists(x, x == 2)", "xs.sortBy(x, -x)[0] == 1",
    "optional.of(i).optMap(x, x + 1).orValue(0) == 1", "cel.bind(x, i + 1, x == 2 && a)",
    "{'k': i}.k == 1 && has({'k': 1}.k)", "xs[0] == -1", "i == 9223372036854775807",
    "text.matches('^(a|b)$') || math.greatest(i, j, 3) == 3", "xs.exists_one(x, x == 1)",
    "r'\\d' == text", "[?optional.none(), 1].size() == i", "a ? (b ? c : !c) : xs.size() > 0",
  ])
  func `a mutant is an expression`(source: String) throws {
    let program = try Self.environment.compile(source)
    let mutants = program.mutants
    #expect(!mutants.isEmpty)
    let compiled = mutants.filter { (try? Self.environment.compile($0.source)) != nil }
    // A number beyond the largest one and an optional element without its mark are none.
    #expect(compiled.count >= mutants.count - 1, "\(source)")
    #expect(mutants.allSatisfy { $0.source != source })
  }
}
