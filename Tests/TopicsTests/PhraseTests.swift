import Documents
import Testing
import Topics

@Suite("A phrase finds what it says, and nothing else")
struct PhraseTests {
  /// Whether a phrase is found in a sentence.
  private func finds(
    _ phrase: String, in sentence: String, _ language: DocumentLanguage = .english
  ) throws -> Bool {
    let topic = """
      format: topic/1
      topic: sample
      title: Sample
      \(language.rawValue):
        share: 1%
        statements: ["\(phrase)"]
      """
    let words = """
      format: topic-words/1
      \(language.rawValue): {keep: [keep, 保存, Aufbewahrung]}
      """
    return try !TopicSet(texts: [words, topic]).statements(in: sentence, language: language).isEmpty
  }

  @Test(
    "in English",
    arguments: [
      ("keep", "We KEEP it.", true),
      ("keep", "The keeper has it.", false),
      ("retain*", "It is retained.", true),
      ("(keep|store) data", "We store data.", true),
      ("(keep|store)( your)? data", "We store your data.", true),
      ("cookies?", "A cookie.", true),
      ("third part*", "third-party code", true),
      ("keep … days", "We keep logs for some days.", true),
      ("keep … days", "We keep logs. Some days pass.", false),
      ("# days", "within 30 days", true),
      ("# days", "within days", false),
      ("<keep> it", "Keep it.", true),
      ("data", "see https://example.org/data", false),
      ("u.s.a", "The U.S.A is far.", true),
      ("u.s.a", "The uxsxa is far.", false),
    ])
  func english(phrase: String, sentence: String, isFound: Bool) throws {
    #expect(try finds(phrase, in: sentence) == isFound)
  }

  @Test(
    "in Chinese, German and French",
    arguments: [
      ("保存 … 期限", "我们保存您的信息的期限为三年。", .chinese, true),
      ("<keep>信息", "我們保存信息", .chinese, true),
      ("#个月", "保存３个月", .chinese, true),
      ("#个月", "保存 3 个月", .chinese, true),
      ("保存 … 期限", "我们保存信息。期限另行通知。", .chinese, false),
      ("übermittlung", "Die Übermittlung an Dritte", .german, true),
      ("maßnahmen", "MASSNAHMEN", .german, true),
      ("<keep>", "Die Aufbewahrung endet.", .german, true),
      ("durée de conservation", "La durée de conservation est courte.", .french, true),
      ("jusqu'à", "jusqu’à la fin", .french, true),
    ] as [(String, String, DocumentLanguage, Bool)])
  func otherLanguages(
    phrase: String, sentence: String, language: DocumentLanguage, isFound: Bool
  ) throws {
    #expect(try finds(phrase, in: sentence, language) == isFound)
  }

  @Test(
    "what no phrase can be is refused where it stands",
    arguments: [
      ("(keep", "6:17: error: `(` is not closed"),
      ("keep)", "6:21: error: `)` closes nothing"),
      ("?", "6:17: error: `?` follows nothing that could be absent"),
      ("a[b]", "6:18: error: `[` has no meaning in a phrase"),
      ("<kep> it", "6:17: error: there is no group of words `kep`"),
    ])
  func refused(phrase: String, message: String) throws {
    let topic = """
      format: topic/1
      topic: sample
      title: Sample
      en:
        share: 1%
        statements: ["\(phrase)"]
      """
    let found = try complaints([Sample.words, topic])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("1.yaml:\(message)") == true)
  }

  @Test func `an unknown group of words comes with the nearest name`() throws {
    let topic = Sample.retention.replacing("<keep> …", with: "<kep> …")
    #expect(try complaints([Sample.words, topic]).first?.contains("did you mean `keep`?") == true)
  }
}
