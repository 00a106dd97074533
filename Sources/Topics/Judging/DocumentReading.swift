import Documents

/// Goes through a document section by section and gathers what its sentences say.
struct DocumentReading {
  /// The sentences in reading order, each with the passage it stands in.
  private(set) var sentences: [(text: Substring, passage: Passage)] = []
  private(set) var sectionCount = 0

  /// What speaks for each topic, by its index.
  private(set) var evidence: [Evidence]

  private let matcher: Matcher

  /// The heading of the document as a whole.
  private let title: Passage?

  /// The topics that each topic belongs to.
  private let hosts: [Set<Int>]

  /// Reads a document.
  init(
    _ document: PolicyDocument, with matcher: Matcher, hosts: [Set<Int>]
  ) {
    self.matcher = matcher
    self.hosts = hosts
    title = document.title
    evidence = [Evidence](repeating: Evidence(), count: hosts.count)
    read(document.root, within: [])
  }

  private mutating func read(_ section: Section, within inherited: Set<Int>) {
    var topics = inherited
    if let heading = section.heading {
      sectionCount += 1
      // A title says what all of the document is, and announces no part of it.
      let own = heading == title ? [] : matcher.topics(ofHeading: heading.text)
      if own.isEmpty { readFacts(in: heading) } else { topics = own }
    }
    var opening: Substring?
    for passage in section.passages {
      read(passage, under: topics, after: passage.kind.isListItem ? opening : nil)
      if !passage.kind.isListItem { opening = passage.opening }
    }
    for child in section.children { read(child, within: topics) }
  }

  /// Takes a heading that announces nothing for what it may be besides, such as a date on a line of
  /// its own.
  private mutating func readFacts(in heading: Passage) {
    let facts = matcher.sayings(in: heading.text).filter { $0.value.strength == .fact }
    for (topic, saying) in facts {
      evidence[topic].hits.append(
        Evidence.Hit(sentence: sentences.count, saying: saying, surroundings: .unclaimed))
    }
    if !facts.isEmpty { sentences.append((heading.text[...], heading)) }
  }

  /// - Parameter opening: The words that a list begins with, for the items of one.
  private mutating func read(
    _ passage: Passage, under headings: Set<Int>, after opening: Substring?
  ) {
    // Words in bold before a text are its heading.
    let lead = passage.lead.map { matcher.topics(ofHeading: $0) } ?? []
    let topics = lead.isEmpty ? headings : lead
    for (index, text) in passage.sentences.enumerated() {
      let sayings = sayings(in: text, after: index == 0 ? opening : nil)
      for topic in topics.union(sayings.keys) {
        evidence[topic].hits.append(
          Evidence.Hit(
            sentence: sentences.count, saying: sayings[topic],
            surroundings: surroundings(of: topic, under: topics)))
      }
      sentences.append((text, passage))
    }
  }

  /// What a sentence says, alone and as the end of one that a list begins with, such as “You have
  /// the right”. What the beginning says by itself, not every item of the list repeats.
  private func sayings(
    in sentence: Substring, after opening: Substring?
  ) -> [Int: Matcher.Saying] {
    let sayings = matcher.sayings(in: sentence)
    guard let opening else { return sayings }
    let said = matcher.sayings(in: opening)
    return matcher.sayings(in: "\(opening) \(sentence)")
      .filter { said[$0.key] == nil }
      .merging(sayings) { $0.strength < $1.strength ? $1 : $0 }
  }

  private func surroundings(of topic: Int, under headings: Set<Int>) -> Evidence.Surroundings {
    if headings.contains(topic) { return .own }
    if !headings.isDisjoint(with: hosts[topic]) { return .host }
    return headings.isEmpty ? .unclaimed : .foreign
  }
}

extension Passage {
  /// The longest beginning of a list, in bytes, that its items are read with.
  private static let longestOpening = 240

  /// The sentence that the items of a list after the passage complete.
  fileprivate var opening: Substring? {
    guard let last = text.unicodeScalars.last, [":", "：", ",", "，"].contains(last),
      let sentence = sentences.last, sentence.utf8.count <= Self.longestOpening
    else { return nil }
    return sentence.dropLast()
  }

  /// The sentences, a label in bold type together with the one behind it. A row of a table is one.
  fileprivate var sentences: [Substring] {
    if case .tableRow = kind { return [text[...]] }
    let sentences = Sentences.of(text)
    guard let lead, sentences.count > 1, sentences[0].endIndex <= lead.endIndex else {
      return sentences
    }
    return [text[sentences[0].startIndex..<sentences[1].endIndex]] + sentences.dropFirst(2)
  }
}
