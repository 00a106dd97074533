import Assessment
import Descriptions
import LocatedYAML
import Standards
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Missing information never passes: whoever takes away a fact that a met or gap verdict rests
/// on gets an open verdict that names exactly that fact, unless the other facts decide.
///
/// Beside it only facts may be named that nobody had stated before either, and that the fact
/// taken away had made irrelevant.
///
/// Some forty facts of each example are tried; with `LACUNA_EVERY_FACT` set, each one.  What the
/// vocabulary takes for stated where nobody wrote it cannot be missing.
@Suite struct MissingFactTests {
  private static let triesEveryFact =
    ProcessInfo.processInfo.environment["LACUNA_EVERY_FACT"] != nil

  @Test(arguments: Example.all)
  func `taking a fact away opens the verdicts that rest on it`(_ example: Example) throws {
    let facts = try example.facts()
    let before = try assess(example, facts)
    let rested = Self.findingsByFact(before.findings)
    let stride = Self.triesEveryFact ? 1 : max(rested.count / 40, 1)
    var removed = 0
    for (number, path) in rested.keys.sorted().enumerated()
    where number.isMultiple(of: stride) {
      guard let findings = rested[path], let factPath = FactPath(path),
        let rest = facts.removing(factPath)
      else { continue }
      let requirements = Set(findings.map(\.requirement.id)).sorted()
      // What others point to, or what identifies an entry, cannot be taken away.
      guard let after = try? assess(example, rest, only: requirements) else { continue }
      removed += 1
      let byKey = Dictionary(grouping: after.findings, by: \.key)
      for finding in findings {
        compare(finding, byKey, after.findings, removed: path, from: before.description)
      }
    }
    print("\(example.name): \(removed) facts taken away")
    #expect(removed > 5 || before.findings.allSatisfy { $0.verdict != .gap })
  }

  private func compare(
    _ finding: Finding, _ byKey: [FindingKey: [Finding]], _ all: [Finding], removed path: String,
    from description: Description
  ) {
    // Without the list of subjects there is one finding that asks for the list.
    let now =
      byKey[finding.key]?.first
      ?? all.first { $0.requirement.id == finding.requirement.id && $0.subject == nil }
    guard let now else {
      Issue.record("\(path): the finding \(finding.key) is gone")
      return
    }
    if now.verdict == finding.verdict { return }
    #expect(now.verdict == .undetermined, "\(path): \(finding.key) became \(now.verdict)")
    let named = now.missing.map(\.path)
    #expect(named.contains(path), "\(path): \(finding.key) names \(named)")
    let stated = named.filter { $0 != path && isStated($0, in: description) }
    #expect(stated.isEmpty, "\(path): \(finding.key) asks again for \(stated)")
  }

  private func isStated(_ path: String, in description: Description) -> Bool {
    let fact = FactPath(path).flatMap(description.attribute(at:)).flatMap(description.fact)
    return fact.map { $0.state != .notAnswered && $0.state != .unknown } ?? false
  }

  private func assess(
    _ example: Example, _ facts: Node, only requirements: [String] = []
  ) throws -> Assessment {
    let vocabulary = try Example.ruleSet.get().vocabulary
    return try example.assess(
      try Description(facts: facts, vocabulary: vocabulary), only: requirements)
  }

  /// The decided findings that rest on each fact.
  private static func findingsByFact(_ findings: [Finding]) -> [String: [Finding]] {
    var result: [String: [Finding]] = [:]
    for finding in findings where finding.verdict == .met || finding.verdict == .gap {
      // Taking one of several elements out of a list would state another list.
      let facts = finding.checks.flatMap(\.proof.facts)
        .filter { ($0.definition?.absence ?? .unknown) == .unknown }
      for path in Set(facts.map(\.path)) where !path.hasSuffix("]") {
        result[path, default: []].append(finding)
      }
    }
    return result
  }
}
