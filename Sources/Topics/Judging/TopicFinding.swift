public import Documents
public import LocatedYAML

/// What a policy says about one topic.
public struct TopicFinding: Sendable {
  /// The topic.
  public let topic: Topic

  /// The answer.
  public let answer: TopicAnswer

  /// The sentences that speak for it in reading order: those about the topic where it is disclosed
  /// or mentioned.
  public let passages: [Quotation]

  /// Where the answer is ``TopicAnswer/none``, the sentences that say something of the topic in
  /// passing, those that state something first.  A gap is certain only without any.
  public let traces: [Quotation]

  init(
    topic: Topic, answer: TopicAnswer, passages: [Quotation] = [], traces: [Quotation] = []
  ) {
    self.topic = topic
    self.answer = answer
    self.passages = passages
    self.traces = traces
  }
}

/// A sentence of a document.
public struct Quotation: Sendable, Hashable {
  /// Where it begins.
  public let place: Place

  /// Its words.
  public let text: String

  /// The passage that it stands in.
  public let passage: Passage

  /// Whether it says by itself what the topic is about, instead of only standing in its section.
  public let isExplicit: Bool

  /// How well it alone tells what the document says; more is better.
  let relevance: Evidence.Relevance
}

extension TopicFinding {
  /// The sentence to show where there is room for one: an exact statement in the section of the
  /// topic before others, and of equals the first.
  public var best: Quotation? {
    guard let most = passages.map(\.relevance).max() else { return nil }
    return passages.first { $0.relevance == most }
  }
}
