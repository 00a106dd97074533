public import LocatedYAML
public import Vocabularies

extension TopicSet {
  /// An example of a lexicon that turned out otherwise than the lexicon says.
  public struct FailedExample: Sendable, CustomStringConvertible {
    /// The example's place.
    public let place: Place
    /// What is wrong, one sentence without a final stop.
    public let message: String

    /// `path:line:column: error: message`.
    public var description: String { "\(place): error: \(message)" }
  }

  /// How many examples and counter-examples the lexicons have.
  public var exampleCount: Int {
    topics.reduce(0) { count, topic in
      count
        + topic.languages.compactMap(topic.lexicon).reduce(0) {
          $0 + $1.examples.count + $1.counterexamples.count
        }
    }
  }

  /// Tests the lexicons by their examples: those are to be found as statements of their topic, the
  /// counter-examples are not.
  ///
  /// - Throws: Which phrases cannot be searched for.
  public func failedExamples() throws(DiagnosticsError) -> [FailedExample] {
    try prepare()
    var failures: [FailedExample] = []
    for (index, topic) in topics.enumerated() {
      for language in topic.languages {
        guard let lexicon = topic.lexicon(for: language), let matcher = try matcher(for: language)
        else { continue }
        for example in lexicon.examples
        where !matcher.finds(index, in: example) {
          failures.append(
            FailedExample(
              place: example.place, message: "no statement of `\(topic.id)` is found in it"))
        }
        for example in lexicon.counterexamples
        where matcher.finds(index, in: example) {
          failures.append(
            FailedExample(
              place: example.place, message: "it is taken for a statement of `\(topic.id)`"))
        }
      }
    }
    return failures
  }
}

extension Matcher {
  /// Whether a sentence of the example states something about a topic.
  fileprivate func finds(_ topic: Int, in example: Example) -> Bool {
    Sentences.of(example.text).contains {
      (sayings(in: $0)[topic]?.strength ?? .words) >= .statement
    }
  }
}
