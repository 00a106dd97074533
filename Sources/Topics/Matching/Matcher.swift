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

  /// What a sentence says about a topic, and in how many phrases.
  struct Saying: Sendable, Hashable {
    var strength: Strength
    var phraseCount: Int
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

  /// A phrase that cannot be searched for.
  struct UnusablePhrase: Error {
    /// `nil` where no phrase alone is to blame.
    let phrase: Phrase?
    let reason: String
  }

  /// Prepares lexicons; `nil` stands for a topic without words in this language.
  init(_ lexicons: [Lexicon?]) throws(UnusablePhrase) {
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
    sentences = try Self.compiled(phrases)
    self.meanings = meanings
    self.headings = try Self.compiled(headings)
    self.headingTopics = headingTopics
  }

  private static func compiled(
    _ phrases: [Phrase]
  ) throws(UnusablePhrase) -> RegularExpressionSet {
    do {
      return try RegularExpressionSet(phrases.map(\.pattern))
    } catch {
      switch error {
      case .pattern(let index, let reason):
        throw UnusablePhrase(phrase: phrases[index], reason: reason.message)
      case .outOfMemory:
        throw UnusablePhrase(phrase: nil, reason: error.description)
      }
    }
  }

  /// What a sentence says, by the index of the topic.
  func sayings(in sentence: some StringProtocol) -> [Int: Saying] {
    var sayings: [Int: Saying] = [:]
    var excluded: Set<Int> = []
    for hit in sentences.matches(FoldedText.fold(sentence)) {
      let (topic, meaning) = meanings[hit]
      switch meaning {
      case .says(let strength):
        var saying = sayings[topic] ?? Saying(strength: strength, phraseCount: 0)
        saying.strength = max(strength, saying.strength)
        saying.phraseCount += 1
        sayings[topic] = saying
      case .excludes: excluded.insert(topic)
      }
    }
    return excluded.isEmpty ? sayings : sayings.filter { !excluded.contains($0.key) }
  }

  /// The indices of the topics that a heading announces.
  func topics(ofHeading heading: some StringProtocol) -> Set<Int> {
    Set(headings.matches(FoldedText.fold(heading)).map { headingTopics[$0] })
  }
}
