import Documents

/// Goes through a document section by section and gathers what its sentences say.
struct DocumentReading {
  /// The sentences in reading order, each with the passage it stands in.
  private(set) var sentences: [(text: Substring, passage: Passage)] = []
  private(set) var sectionCount = 0

  /// What speaks for each topic, by its index.
  private(set) var evidence: [Evidence]

  private let matcher: Matcher

  /// The topics that each topic belongs to.
  private let hosts: [Set<Int>]

  /// Reads a document.
  init(
    _ document: PolicyDocument, with matcher: Matcher, hosts: [Set<Int>]
  ) {
    self.matcher = matcher
    self.hosts = hosts
    evidence = [Evidence](repeating: Evidence(), count: hosts.count)
    read(document.root, within: [])
  }

  private mutating func read(
    _ section: Section, within inherited: Set<Int>
  ) {
    var topics = inherited
    if let heading = section.heading {
      sectionCount += 1
      let own = matcher.topics(ofHeading: heading.text)
      if own.isEmpty { readFacts(in: heading) } else { topics = own }
    }
    for passage in section.passages { read(passage, under: topics) }
    for child in section.children { read(child, within: topics) }
  }

  /// Takes a heading that announces nothing for what it may be besides, such as a date on a line of
  /// its own.
  private mutating func readFacts(in heading: Passage) {
    let facts = matcher.strengths(in: heading.text[...]).filter { $0.value == .fact }
    for topic in facts.keys {
      evidence[topic].hits.append(
        Evidence.Hit(sentence: sentences.count, strength: .fact, surroundings: .unclaimed))
    }
    if !facts.isEmpty { sentences.append((heading.text[...], heading)) }
  }

  private mutating func read(
    _ passage: Passage, under headings: Set<Int>
  ) {
    // Words in bold before a text are its heading.
    let lead = passage.lead.map { lead in
      matcher.topics(ofHeading: lead)
    }
    let topics = lead.flatMap { $0.isEmpty ? nil : $0 } ?? headings
    let texts = passage.isTableRow ? [passage.text[...]] : Sentences.of(passage.text)
    for text in texts {
      let strengths = matcher.strengths(in: text)
      for topic in topics.union(strengths.keys) {
        evidence[topic].hits.append(
          Evidence.Hit(
            sentence: sentences.count, strength: strengths[topic],
            surroundings: surroundings(of: topic, under: topics)))
      }
      sentences.append((text, passage))
    }
  }

  private func surroundings(of topic: Int, under headings: Set<Int>) -> Evidence.Surroundings {
    if headings.contains(topic) { return .own }
    if !headings.isDisjoint(with: hosts[topic]) { return .host }
    return headings.isEmpty ? .unclaimed : .foreign
  }
}

extension Passage {
  fileprivate var isTableRow: Bool {
    if case .tableRow = kind { true } else { false }
  }
}
