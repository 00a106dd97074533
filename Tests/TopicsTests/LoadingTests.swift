import Documents
import Testing
import Topics

@Suite("Files of topics are read strictly, and mistakes are told with their place")
struct LoadingTests {
  @Test func `a good topic has what its file says`() throws {
    let topics = try TopicSet(texts: [Sample.words, Sample.retention])
    let topic = try #require(topics.topic("retention"))
    #expect(topics.languages == [.english])
    #expect(topic.lexicon(for: .english)?.share == 0.1)
    #expect(topic.lexicon(for: .chinese) == nil)
    #expect(!topic.traits.needsSection)
    #expect(topic.traits.ownsSection)
  }

  @Test(
    "mistakes",
    arguments: [
      ("format: topic/1", "format: topics/1", "1.yaml:1:9: error: this is no file of topics"),
      ("  share: 10%", "  share: 0.1", "1.yaml:5:10: error: expected a share such as `1.5%`"),
      ("  share: 10%", "  share: 0%", "1.yaml:5:10: error: expected a share such as `1.5%`"),
      ("  share: 10%", "  shar: 10%", "1.yaml:5:3: error: `shar` is not a key of a lexicon"),
      ("topic: retention", "topc: retention", "1.yaml:2:1: error: `topc` is not a key of a topic"),
      ("en:", "it:", "1.yaml:4:1: error: `it` is not a key of a topic"),
      ("  words: [delete]", "  words: [[delete]]", "1.yaml:9:11: error: expected a phrase"),
      (
        "  words: [delete]", "  words: [{pattern: 'a('}]",
        "1.yaml:9:2"
      ),
    ])
  func mistakes(text: String, mistake: String, message: String) throws {
    let found = try complaints([Sample.words, Sample.retention.replacing(text, with: mistake)])
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }

  @Test func `a topic and a group of words exist once`() throws {
    #expect(
      try complaints([Sample.words, Sample.retention, Sample.retention]).first?
        .contains("duplicate-name") == true)
    #expect(
      try complaints([Sample.words, Sample.words, Sample.retention]).first?
        .contains("duplicate-name") == true)
  }

  @Test func `a lexicon that states nothing is refused`() throws {
    let empty = """
      format: topic/1
      topic: empty
      title: Empty
      en: {share: 1%, words: [nothing]}
      """
    #expect(try complaints([empty]).first?.contains("needs `facts` or `statements`") == true)
  }

  @Test func `examples that turn out otherwise are told`() throws {
    let topic =
      Sample.retention + """

          examples: [We keep your data., Keep calm.]
          counterexamples: [Keep in mind that we keep your data., They retain data.]
        """
    let topics = try TopicSet(texts: [Sample.words, topic])
    #expect(topics.exampleCount == 4)
    #expect(
      try topics.failedExamples().map(\.description) == [
        "1.yaml:11:34: error: no statement of `retention` is found in it",
        "1.yaml:12:59: error: it is taken for a statement of `retention`",
      ])
  }
}
