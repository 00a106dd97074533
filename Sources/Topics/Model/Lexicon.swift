/// The words by which a topic is recognised in one language.
public struct Lexicon: Sendable {
  /// What the heading of a section about the topic says.
  public let headings: [Phrase]

  /// Statements so exact that one of them discloses the topic wherever it stands, such as “deleted
  /// after 30 days”.
  public let facts: [Phrase]

  /// Statements about the topic. Outside of its section, one alone may be a passing mention.
  public let statements: [Phrase]

  /// Words that belong to the topic under its heading and may mean anything elsewhere.
  public let words: [Phrase]

  /// What makes a sentence not count, whatever else it says.
  public let exclusions: [Phrase]

  /// The part of a policy's sentences, from 0 to 1, that a policy gives to the topic at least if it
  /// discloses it.
  public let share: Double

  /// Sentences that are about the topic.
  public let examples: [Example]

  /// Sentences that are not, although they look like it.
  public let counterexamples: [Example]
}
