import CEL

/// What one expression takes; times in nanoseconds.
struct BenchmarkResult {
  let name: String
  let outcome: Outcome
  /// One evaluation with all facts known.
  let evaluation: Double
  /// One evaluation with no fact known at all.
  let evaluationWithUnknowns: Double
  /// Requests for memory in one evaluation; `nil` where they cannot be counted.
  let allocations: Double?
  /// One compilation: parse, check, compile.
  let compilation: Double

  /// The result as one JSON object.
  var json: String {
    let members = [
      "\"name\": \"\(name)\"", "\"outcome\": \"\(outcomeText)\"",
      "\"evaluate_ns\": \(rounded(evaluation))",
      "\"evaluate_all_unknown_ns\": \(rounded(evaluationWithUnknowns))",
      "\"allocations\": \(allocations.map { "\($0)" } ?? "null")",
      "\"compile_ns\": \(rounded(compilation))",
    ]
    return "{\(members.joined(separator: ", "))}"
  }

  private var outcomeText: String {
    switch outcome {
    case .value(let value): value.description
    case .unknown: "unknown"
    case .error(let error): error.description
    }
  }
}

/// A time with one decimal.
func rounded(_ nanoseconds: Double) -> Double { (nanoseconds * 10).rounded() / 10 }
