import Documents
import RegularExpressions

/// Goes through a document section by section and gathers what its sentences say.
struct DocumentReading {
  /// The sentences in reading order, each with the passage it stands in.
  private(set) var sentences: [(text: Substring, passage: Passage)] = []
  private(set) var sectionCount = 0

  /// What speaks for each topic, by its index.
  private(set) var evidence: [Evidence]

  private let matcher: Matcher

  /// Reads a document.
  ///
  /// - Throws: ``RegularExpressionSetError/searchOutOfMemory``.
  init(
    _ document: PolicyDocument, with matcher: Matcher, topicCount: Int
  ) throws(RegularExpressionSetError) {
    self.matcher = matcher
    evidence = [Evidence](repeating: Evidence(), count: topicCount)
    try read(document.root, within: [])
  }

  private mutating func read(
    _ section: Section, within inherited: Set<Int>
  ) throws(RegularExpressionSetError) {
    var topics = inherited
    if let heading = section.heading {
      sectionCount += 1
      let own = try matcher.topics(ofHeading: heading.text)
      if !own.isEmpty { topics = own }
    }
    for passage in section.passages { try read(passage, under: topics) }
    for child in section.children { try read(child, within: topics) }
  }

  private mutating func read(
    _ passage: Passage, under headings: Set<Int>
  ) throws(RegularExpressionSetError) {
    // Words in bold before a text are its heading.
    let lead = try passage.lead.map { lead throws(RegularExpressionSetError) in
      try matcher.topics(ofHeading: lead)
    }
    let topics = lead.flatMap { $0.isEmpty ? nil : $0 } ?? headings
    let texts = passage.isTableRow ? [passage.text[...]] : Sentences.of(passage.text)
    for text in texts {
      let strengths = try matcher.strengths(in: text)
      for topic in topics.union(strengths.keys) {
        evidence[topic].hits.append(
          Evidence.Hit(
            sentence: sentences.count, strength: strengths[topic],
            isUnderOwnHeading: topics.contains(topic), isUnderOtherHeading: !topics.isEmpty))
      }
      sentences.append((text, passage))
    }
  }
}

extension Passage {
  fileprivate var isTableRow: Bool {
    if case .tableRow = kind { true } else { false }
  }
}
