public import Documents
public import Vocabularies

extension TopicSet {
  /// The fewest sentences of a document that can be said to lack something.
  private static let fewestSentences = 3

  /// What a policy says about each topic, in the order of the topics.
  ///
  /// - Throws: Which phrases of its language cannot be searched for.
  public func findings(in document: PolicyDocument) throws(DiagnosticsError) -> [TopicFinding] {
    guard let language = document.language, let matcher = try matcher(for: language) else {
      return topics.map { TopicFinding(topic: $0, answer: .unknown) }
    }
    let reading = DocumentReading(document, with: matcher, hosts: hosts)
    let yardstick = Yardstick(
      sentences: reading.sentences.count,
      hasSections: reading.sectionCount >= Yardstick.fewestSections)
    return zip(topics, reading.evidence).map { topic, evidence in
      guard let lexicon = topic.lexicon(for: language) else {
        return TopicFinding(topic: topic, answer: .unknown)
      }
      let answer = yardstick.answer(evidence, topic.traits, share: lexicon.share)
      guard answer != .none else {
        let isLongEnough = reading.sentences.count >= Self.fewestSentences
        return TopicFinding(
          topic: topic, answer: isLongEnough ? .none : .unknown,
          traces: evidence.traces.map { reading.quotation(of: $0) })
      }
      let passages = evidence.passages(topic.traits, hasSections: yardstick.hasSections)
      return TopicFinding(
        topic: topic, answer: answer, passages: passages.map { reading.quotation(of: $0) })
    }
  }
}

extension TopicSet {
  /// The topics that a single sentence states something about, in the order of the topics.
  ///
  /// - Throws: Which phrases of the language cannot be searched for.
  public func statements(
    in sentence: String, language: DocumentLanguage
  ) throws(DiagnosticsError) -> [Topic] {
    guard let sayings = try matcher(for: language)?.sayings(in: sentence) else { return [] }
    return topics.indices.filter { (sayings[$0]?.strength ?? .words) >= .statement }
      .map { topics[$0] }
  }
}

extension DocumentReading {
  fileprivate func quotation(of hit: Evidence.Hit) -> Quotation {
    let (text, passage) = sentences[hit.sentence]
    let offset = passage.text.utf8.distance(from: passage.text.startIndex, to: text.startIndex)
    return Quotation(
      place: passage.place(at: offset), text: String(text), passage: passage,
      isExplicit: hit.isStatement,
      relevance: passage.isColumnNames ? .ofColumnNames : hit.relevance)
  }
}

extension Passage {
  /// Whether it is a row that names the columns of a table.
  fileprivate var isColumnNames: Bool {
    if case .tableRow(_, isHeader: true) = kind { true } else { false }
  }
}
