public import Documents
public import Vocabularies

/// A policy with what it says about each topic.
public struct TopicReading: Sendable {
  /// The policy.
  public let document: PolicyDocument

  /// What it says, in the order of the topics.
  public let findings: [TopicFinding]

  /// Reads a policy.
  ///
  /// - Throws: Which phrases of its language cannot be searched for.
  public init(_ document: PolicyDocument, by topics: TopicSet) throws(DiagnosticsError) {
    self.init(document, try topics.findings(in: document))
  }

  private init(_ document: PolicyDocument, _ findings: [TopicFinding]) {
    self.document = document
    self.findings = findings
  }

  /// The reading with the findings of some topics only.
  public func restricted(to topics: [String]) -> TopicReading {
    TopicReading(document, findings.filter { topics.contains($0.topic.id) })
  }

  /// Whether any topic could be judged.
  public var isJudged: Bool { findings.contains { $0.answer != .unknown } }
}
