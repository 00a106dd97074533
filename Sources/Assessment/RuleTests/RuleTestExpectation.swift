import Standards
import Vocabularies

/// Compares a finding with what a test expects.
struct RuleTestExpectation {
  private let test: RuleTest

  init(_ test: RuleTest) { self.test = test }

  /// What is not as expected.
  func failures(_ finding: Finding) -> [Diagnostic] {
    [verdictFailure(finding)].compactMap(\.self) + checkFailures(finding)
      + missingFailures(finding)
  }

  private func verdictFailure(_ finding: Finding) -> Diagnostic? {
    guard finding.verdict != test.expected else { return nil }
    let reasons = finding.checks.map { "\($0.check.id): \($0.verdict.rawValue)" }
    let missing = finding.missing.map(\.path)
    return Diagnostic(
      .error, .testFailure, at: test.place,
      "`\(test.name)`: expected \(test.expected.rawValue), found \(finding.verdict.rawValue) "
        + "(\(reasons.joined(separator: ", ")))",
      hint: missing.isEmpty ? failureHint(finding) : "missing are \(missing.listed())")
  }

  private func failureHint(_ finding: Finding) -> String? {
    finding.checks.lazy.compactMap(\.failure).first.map { "an expression failed: \($0)" }
  }

  private func checkFailures(_ finding: Finding) -> [Diagnostic] {
    test.checks.compactMap { expected in
      guard let found = finding.checks.first(where: { $0.check.id == expected.check }),
        found.verdict != expected.verdict
      else { return nil }
      return Diagnostic(
        .error, .testFailure, at: expected.place,
        "`\(test.name)`: expected \(expected.verdict.rawValue) for the check `\(expected.check)`, "
          + "found \(found.verdict.rawValue)")
    }
  }

  private func missingFailures(_ finding: Finding) -> [Diagnostic] {
    guard let expected = test.missing else { return [] }
    let found = finding.missing.map(\.path)
    let unexpected = found.filter { path in !expected.contains { $0.text == path } }
    let notMissing = expected.filter { !found.contains($0.text) }
    var failures = notMissing.map { path in
      Diagnostic(
        .error, .testFailure, at: path.place,
        "`\(test.name)`: the fact `\(path.text)` is not missing for the verdict",
        hint: found.isEmpty ? "no fact is" : "missing are \(found.listed())")
    }
    if !unexpected.isEmpty {
      failures.append(
        Diagnostic(
          .error, .testFailure, at: test.place,
          "`\(test.name)`: the verdict also misses \(unexpected.listed())"))
    }
    return failures
  }
}

extension Diagnostic.ID {
  /// A test of a rule set does not come out as it expects.
  fileprivate static let testFailure: Self = "test-failure"
}
