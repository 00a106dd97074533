import RegularExpressions

/// Looks for all phrases of all topics in one language at once.
///
/// One pass over a text finds all phrases that match, however many there are.
struct Matcher: Sendable {
  /// What a sentence says about a topic.
  enum Strength: Int, Sendable, Comparable {
    /// Words that only count under a heading of the topic.
    case words
    /// A statement about the topic.
    case statement
    /// A statement that alone discloses it.
    case fact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a phrase means where it occurs.
  private enum Meaning: Sendable {
    case says(Strength)
    case excludes
  }

  private let sentences: RegularExpressionSet
  private let meanings: [(topic: Int, meaning: Meaning)]
  private let headings: RegularExpressionSet
  private let headingTopics: [Int]

  /// Prepares lexicons; `nil` stands for a topic without words in this language.
  ///
  /// - Throws: ``RegularExpressionSetError`` when they are too large together.
  init(_ lexicons: [Lexicon?]) throws(RegularExpressionSetError) {
    var phrases: [Phrase] = []
    var meanings: [(topic: Int, meaning: Meaning)] = []
    var headings: [Phrase] = []
    var headingTopics: [Int] = []
    for (topic, lexicon) in lexicons.enumerated() {
      guard let lexicon else { continue }
      for (group, meaning) in [
        (lexicon.facts, Meaning.says(.fact)), (lexicon.statements, .says(.statement)),
        (lexicon.words, .says(.words)), (lexicon.exclusions, .excludes),
      ] {
        phrases += group
        meanings += group.map { _ in (topic, meaning) }
      }
      headings += lexicon.headings
      headingTopics += lexicon.headings.map { _ in topic }
    }
    sentences = try RegularExpressionSet(phrases.map(\.pattern))
    self.meanings = meanings
    self.headings = try RegularExpressionSet(headings.map(\.pattern))
    self.headingTopics = headingTopics
  }

  /// What a sentence says, by the index of the topic.
  ///
  /// - Throws: ``RegularExpressionSetError/searchOutOfMemory``.
  func strengths(
    in sentence: Substring
  ) throws(RegularExpressionSetError) -> [Int: Strength] {
    var strengths: [Int: Strength] = [:]
    var excluded: Set<Int> = []
    for hit in try sentences.matches(FoldedText.fold(sentence)) {
      let (topic, meaning) = meanings[hit]
      switch meaning {
      case .says(let strength): strengths[topic] = max(strength, strengths[topic] ?? strength)
      case .excludes: excluded.insert(topic)
      }
    }
    return excluded.isEmpty ? strengths : strengths.filter { !excluded.contains($0.key) }
  }

  /// The indices of the topics that a heading announces.
  ///
  /// - Throws: ``RegularExpressionSetError/searchOutOfMemory``.
  func topics(
    ofHeading heading: some StringProtocol
  ) throws(RegularExpressionSetError) -> Set<Int> {
    Set(try headings.matches(FoldedText.fold(heading)).map { headingTopics[$0] })
  }
}
