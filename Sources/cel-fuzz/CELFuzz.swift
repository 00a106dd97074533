import CEL

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Parses, checks, evaluates and explains whatever comes, against facts of every kind.
///
/// Under libFuzzer (built with `-D FUZZING`) it is called with made-up inputs; otherwise it
/// replays the files named on the command line.  What it must never do is trap.
struct CELFuzz {
  private let environment: Environment
  private let unchecked: Environment
  private let facts: Activation

  init() {
    var environment = Environment()
    environment.limits.steps = 20_000
    environment.declareRecord(
      RecordType(
        name: "way", fields: [.init("steps", .int), .init("next", .record("way"))]))
    let variables: [(String, ValueType)] = [
      ("a", .dyn), ("b", .bool), ("i", .int), ("d", .double), ("s", .string), ("t", .timestamp),
      ("l", .list(.int)), ("m", .map(key: .string, value: .dyn)), ("r", .record("way")),
      ("u", .dyn),
    ]
    for (name, type) in variables { environment.declareVariable(name, type) }
    self.environment = environment
    var unchecked = environment
    unchecked.checksTypes = false
    self.unchecked = unchecked

    let builder = FactBuilder(environment)
    let place = builder.attribute("r")
    let open = builder.attribute("m")
    var values: [String: Fact] = [
      "a": .value([1, 2.5, "x", nil, ["k": [true]]]), "b": .value(true),
      "i": .value(.int(.min)), "d": .value(.double(.infinity)), "s": .value("撤回同意 e\u{301}"),
      "l": .value(.list((0..<20).map { .int($0) })),
      "m": .map([("k", .value(1)), ("l", .value([1]))], at: open, isOpen: true),
    ]
    if let record = builder.record("way", at: place) {
      builder.set("steps", of: record, to: .value(3))
      values["r"] = .record(record)
    }
    facts = builder.activation(values)
  }

  /// One input; the first byte chooses whether types are checked.
  func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let environment = first % 2 == 0 ? environment : unchecked
    guard let program = try? environment.compile(text) else { return }
    let outcome = program.evaluate(in: facts)
    let explained = program.explain(in: facts).outcome
    precondition(outcome == explained || outcome == .error(.budgetExceeded))
  }
}

#if FUZZING
  private let fuzz = CELFuzz()

  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzz.run(UnsafeBufferPointer(start: start, count: count))
    return 0
  }
#else
  @main
  enum Replay {
    static func main() throws {
      let fuzz = CELFuzz()
      for path in CommandLine.arguments.dropFirst() {
        try Data(contentsOf: URL(filePath: path)).withUnsafeBytes { bytes in
          fuzz.run(bytes.bindMemory(to: UInt8.self))
        }
        print("\(path): ended")
      }
    }
  }
#endif
