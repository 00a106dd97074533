public import Standards
public import Vocabularies

/// How a test of a rule set came out.
public struct RuleTestResult: Sendable {
  public let requirement: Requirement
  public let test: RuleTest
  /// What is not as the test expects, or why it could not be run; empty if it passed.
  public let failures: [Diagnostic]

  /// Whether everything is as the test expects.
  public var passed: Bool { failures.isEmpty }
}
