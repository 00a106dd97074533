import ArgumentParser
import CAllocationCounter
import CEL

/// Times expressions, alone or beside other engines.
@main
struct CELBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cel-benchmark",
    abstract: "Time the evaluation and compilation of expressions.",
    discussion: """
      FILE is a JSON object: `facts` has a CEL type and a value for each name, `exprs` is a list \
      of pairs of name and text. Times are the least of several rounds: what the work costs when \
      nothing disturbs it. Compare only within one run of one machine.

      A peer's file has one line an expression and mode, separated by tabs: name, `eval` or \
      `compile`, nanoseconds. What its expression `true` takes is taken off its evaluations.
      """)

  @Argument(help: "The expressions and their facts.")
  var file: String

  @Option(help: "How many rounds to time each expression.")
  var rounds = 20

  @Option(help: ArgumentHelp("Another engine's times.", valueName: "name=file"))
  var peer: [String] = []

  @Flag(help: "Print a table instead of JSON, one object a line.")
  var table = false

  func run() throws {
    let file = try BenchmarkFile(path: file)
    let peers = try peer.map(Peer.init)
    let results = try file.expressions.map { name, text in
      let result = try measure(name, text, file)
      if !table { print(result.json) }
      return result
    }
    if table { BenchmarkTable(results: results, peers: peers).show() }
  }

  private func measure(
    _ name: String, _ text: String, _ file: BenchmarkFile
  ) throws -> BenchmarkResult {
    let program = try file.environment.compile(text)
    let evaluator = Evaluator()
    let outcome = program.evaluate(in: file.activation, using: evaluator)
    let before = allocation_count()
    for _ in 0..<100 { _ = program.evaluate(in: file.activation, using: evaluator) }
    let allocations = allocation_count() - before
    return BenchmarkResult(
      name: name, outcome: outcome,
      evaluation: Stopwatch.nanoseconds(rounds: rounds) {
        _ = program.evaluate(in: file.activation, using: evaluator)
      },
      evaluationWithUnknowns: Stopwatch.nanoseconds(rounds: rounds) {
        _ = program.evaluate(in: file.nothingKnown, using: evaluator)
      },
      allocations: before < 0 ? nil : Double(allocations) / 100,
      compilation: Stopwatch.nanoseconds(rounds: rounds) {
        _ = try? file.environment.compile(text)
      })
  }
}
