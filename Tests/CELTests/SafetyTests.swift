import CEL
import Testing

/// No expression traps, overflows the stack or runs without bound.
@Suite struct SafetyTests {
  static let hostile: [(String, String)] = [
    ("deep parentheses", String(repeating: "(", count: 100_000)),
    ("deep lists", String(repeating: "[", count: 100_000)),
    ("many minus signs", String(repeating: "-", count: 99_000) + "1"),
    ("many negations", String(repeating: "!", count: 99_000) + "true"),
    ("a long sum", Array(repeating: "1", count: 10_000).joined(separator: "+")),
    ("a long chain of choices", String(repeating: "true ? 1 : ", count: 5000) + "1"),
    ("a long chain of fields", "a" + String(repeating: ".b", count: 20_000)),
    ("too long", String(repeating: " ", count: 200_000)),
    ("an open text", "'abc"), ("an open escape", "'abc\\"), ("a lone backtick", "a.`"),
    ("nothing", ""), ("blanks", "  \n "), ("a surrogate", "'\\uD800'"),
    ("a number too large", "9223372036854775808"), ("a number in a name", "1a"),
  ]

  @Test(arguments: hostile)
  func `hostile text is refused with a message`(name: String, text: String) {
    let error = #expect(throws: CompilationError.self) { try Environment().compile(text) }
    #expect(error?.issues.first?.message.isEmpty == false)
  }

  @Test func `ten thousand terms of a disjunction are fine`() throws {
    let text = Array(repeating: "false", count: 10_000).joined(separator: " || ")
    let program = try Environment().compile(text)
    #expect(program.evaluate(in: Activation(Environment())) == .value(false))
  }

  static let failing = [
    "-9223372036854775807 - 2", "9223372036854775807 + 1", "9223372036854775807 * 2",
    "-(-9223372036854775808)", "-9223372036854775808 / -1", "-9223372036854775808 % -1",
    "0u - 1u", "1 / 0", "1 % 0", "1u / 0u", "int(1e300)", "int('x')", "uint(-1)", "[1][1]",
    "[1][-1]", "{1: 2}[3]", "{1: 1, 1: 2}", "{0: 1, 0u: 2}", "timestamp('2026-02-30T00:00:00Z')",
    "duration('1x')", "duration('9999999h') + duration('9999999h')",
    "timestamp('9999-12-31T23:59:59Z') + duration('1s')", "double('NaN') < 1.0",
    "[1, 2, 3].map(x, x / 0)",
  ]

  @Test(arguments: failing)
  func `what cannot be computed is an error, never a trap`(_ expression: String) throws {
    let environment = Environment()
    let outcome = try environment.compile(expression).evaluate(in: Activation(environment))
    guard case .error = outcome else {
      Issue.record("\(expression) came to \(outcome)")
      return
    }
  }

  @Test func `an evaluation that takes too many steps is an error, not a verdict`() throws {
    var environment = Environment()
    environment.limits.steps = 100_000
    environment.declareVariable("xs", .list(.int))
    let facts = Activation(environment, ["xs": .list((0..<200).map { .int($0) })])
    for expression in [
      "xs.all(a, xs.all(b, xs.all(c, true)))",
      "xs.map(a, xs.map(b, xs.map(c, c))).size() > 0",
      "!xs.exists(a, xs.exists(b, xs.exists(c, false)))",
    ] {
      let outcome = try environment.compile(expression).evaluate(in: facts)
      #expect(outcome == .error(.budgetExceeded), "\(expression)")
    }
  }

  @Test func `definitions cannot blow an expression up`() throws {
    var environment = Environment()
    try environment.define("d0", [Parameter("x", .bool)], "x && x")
    #expect(throws: CompilationError.self) {
      for level in 1..<40 {
        try environment.define(
          "d\(level)", [Parameter("x", .bool)], "d\(level - 1)(x) && d\(level - 1)(x)")
      }
    }
  }

  @Test func `text is compared by code points, not by looks`() throws {
    let environment = Environment()
    for (expression, expected) in [
      ("'\u{e9}' == 'e\u{301}'", false), ("size('\u{1f468}\u{200d}\u{1f469}') == 3", true),
      ("size('\\r\\n') == 2", true), ("'\u{e9}' in ['e\u{301}']", false),
      ("{'\u{e9}': 1}.size() == 1 && !('e\u{301}' in {'\u{e9}': 1})", true),
      ("'撤回同意'.contains('同意') && size('撤回同意') == 4", true),
    ] {
      let outcome = try environment.compile(expression).evaluate(in: Activation(environment))
      #expect(outcome == .value(.bool(expected)), "\(expression)")
    }
  }

  @Test func `random text never crashes the engine`() {
    var random = SplitMix(seed: 7)
    let pieces = [
      "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "a", "b", "1", "2u", "1.5", "'x'", "&&",
      "||", "!", "-", "+", "==", "<", " in ", "true", "null", "has(", ".all(x,", ".map(x, ",
      "size(", "\\", "\"", "`", "撤", "\u{0}",
    ]
    var environment = Environment()
    environment.declareVariable("a", .dyn)
    environment.declareVariable("b", .list(.int))
    for _ in 0..<20_000 {
      let count = Int(random.next() % 12) + 1
      let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
        .joined()
      environment.checksTypes = random.next() % 2 == 0
      if let program = try? environment.compile(text) {
        let outcome = program.evaluate(in: Activation(environment, ["b": [1, 2]]))
        #expect(program.explain(in: Activation(environment, ["b": [1, 2]])).outcome == outcome)
      }
    }
  }
}

/// A small, repeatable source of random numbers.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
