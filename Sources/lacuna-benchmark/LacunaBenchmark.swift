import Assessment
import Descriptions
import LocatedYAML
import Reports
import Standards
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Shows where the time of `lacuna check` goes: `lacuna-benchmark RULESET DESCRIPTION [ROUNDS]`.
///
/// Prints the median milliseconds of each phase over the rounds, all in this process; what a
/// process takes to start is to be added.
@main
enum LacunaBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("usage: lacuna-benchmark RULESET DESCRIPTION [ROUNDS]")
      return
    }
    let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 20 : 20
    var phases = Phases()
    for _ in 0..<rounds {
      try phases.measure("read the YAML of the rules") { try readAll(in: arguments[1]) }
      let ruleSet = try phases.measure("load the rules (read, check, compile)") {
        var loader = RuleSetLoader()
        return try loader.load(arguments[1])
      }
      let description = try phases.measure("load the description") {
        try Description.load([arguments[2]], vocabulary: ruleSet.vocabulary)
      }
      let assessment = try phases.measure("assess, with the proofs that the text needs") {
        try Assessor(
          description, by: [ruleSet], proofDepth: ReportFormat.text.proofDepth
        ).assess()
      }
      try phases.measure("write the text report") {
        _ = try ReportFormat.text.report(on: assessment, presentation: Presentation())
      }
    }
    phases.show()
  }

  private static func readAll(in ruleSet: String) throws {
    let folder = URL(filePath: ruleSet)
    let vocabulary = folder.deletingLastPathComponent().appending(path: "personal-information")
    for folder in [folder, vocabulary] {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".yaml") {
        _ = try YAML.load(path: folder.appending(path: name).path)
      }
    }
  }
}

/// Times of named phases, in the order of their first occurrence.
struct Phases {
  private var names: [String] = []
  private var times: [String: [Duration]] = [:]

  mutating func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    if times[name] == nil { names.append(name) }
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    times[name, default: []].append(clock.now - start)
    return result
  }

  func show() {
    for name in names {
      let sorted = (times[name] ?? []).sorted()
      let median = sorted[sorted.count / 2]
      let microseconds = median.components.attoseconds / 1_000_000_000_000
      print("\(Double(microseconds) / 1000) ms  \(name)")
    }
  }
}
