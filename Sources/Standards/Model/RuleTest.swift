public import LocatedYAML

/// Facts together with the verdict that a requirement has to come to.
public struct RuleTest: Sendable {
  public let name: String
  /// The name of the clause's example that the facts start from.
  public let given: String?
  /// Facts merged over the example, written like a process description.
  public let facts: Node?
  /// Facts taken away after merging.
  public let without: [WrittenPath]
  /// Which subject the verdict is about; may be `nil` where there is only one.
  public let subject: WrittenPath?
  /// The verdict on the requirement.
  public let expected: Verdict
  /// Verdicts on single checks.
  public let checks: [CheckExpectation]
  /// Exactly the facts that are missing, in any order; not looked at if `nil`.
  public let missing: [WrittenPath]?
  public let place: Place
}

extension RuleTest {
  /// The way to a fact, such as `consents.health.withdraw.steps`.
  public struct WrittenPath: Sendable {
    public let text: String
    public let place: Place
  }

  /// The verdict that one check has to come to.
  public struct CheckExpectation: Sendable {
    public let check: String
    public let verdict: Verdict
    public let place: Place
  }
}
