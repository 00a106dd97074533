import CEL

/// Times expressions: `cel-benchmark expressions.json [rounds]`.
///
/// Prints one JSON object a line for each expression: nanoseconds for one evaluation with all
/// facts known, and for one compilation (parse, check, compile).
@main
enum CELBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      print("usage: cel-benchmark FILE [ROUNDS]")
      return
    }
    let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 20
    let file = try BenchmarkFile(path: CommandLine.arguments[1])
    for (name, text) in file.expressions {
      let program = try file.environment.compile(text)
      let evaluator = Evaluator()
      let outcome = program.evaluate(in: file.activation, using: evaluator)
      let evaluation = Stopwatch.nanoseconds(rounds: rounds) {
        _ = program.evaluate(in: file.activation, using: evaluator)
      }
      let compilation = Stopwatch.nanoseconds(rounds: rounds) {
        _ = try? file.environment.compile(text)
      }
      print(
        "{\"name\": \"\(name)\", \"outcome\": \"\(describe(outcome))\", "
          + "\"evaluate_ns\": \(rounded(evaluation)), \"compile_ns\": \(rounded(compilation))}")
    }
  }

  private static func describe(_ outcome: Outcome) -> String {
    switch outcome {
    case .value(let value): value.description
    case .unknown(let attributes): "unknown: \(attributes.count)"
    case .error(let error): error.description
    }
  }

  private static func rounded(_ nanoseconds: Double) -> Double {
    (nanoseconds * 10).rounded() / 10
  }
}
