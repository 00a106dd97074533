/// The labels of the corpora that stand for topics.
///
/// A topic without an entry has a label of its own name.
enum CorpusLabels {
  private static let renamed: [String: [String]] = [
    "sensitive.marked": ["pi.sensitive"],
    "rights.close_account": ["rights.cancel_account"],
    "complaint": ["rights.complaint"],
    "dispute_body": ["rights.complaint"],
    "refusal_effects": ["refusal_consequences"],
    "date": [],
    "response_time": [],
  ]

  /// What corpora do otherwise that label by section, with a single label for all rights, and with
  /// the place of storage and transfers abroad under retention.
  private static let wide: [String: [String]] = [
    "storage.location": ["retention"],
    "cross_border": ["retention"],
    "rights.access": [], "rights.correction": [], "rights.deletion": [], "rights.withdraw": [],
    "rights.close_account": [], "rights.copy": [], "rights.automated": [], "complaint": [],
    "dispute_body": [],
  ]

  /// The labels that a topic stands for in a corpus that knows certain labels.
  static func labels(of topic: String, in labelSpace: [String]) -> [String] {
    let isWide = labelSpace.contains("rights") && !labelSpace.contains { $0.hasPrefix("rights.") }
    let labels = (isWide ? wide[topic] : nil) ?? renamed[topic] ?? [topic]
    return labels.filter(labelSpace.contains)
  }
}
