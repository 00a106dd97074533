import Documents
import LocatedYAML
import Testing
import Topics

@Suite("Passages are quoted sentence by sentence")
struct SentenceTests {
  @Test(
    "sentences",
    arguments: [
      ("We keep data. We keep it safe! Do we keep data? We do.", 4),
      ("We keep data, e.g. Logs of what happened.", 1),
      ("We keep data of Acme Inc. The rest is kept elsewhere.", 1),
      ("We keep data for 1.5 days. We keep data.", 2),
      ("We read mail to us@example.org. We keep data.", 2),
      ("We tell more in section 8. We keep data.", 2),
      ("We keep data (e.g. Logs of what we do).", 1),
      ("We are on 5 Example Ave. West of the lake.", 1),
      ("(We keep data in a place that is safe.) We keep data elsewhere too.", 2),
    ])
  func english(text: String, count: Int) throws {
    let topics = try TopicSet(texts: [
      Sample.words,
      Sample.retention.replacing("'<keep> … (your )?data'", with: "'<keep> … data', we"),
    ])
    let document = try PolicyDocument.parse(
      Array("Data retention\n\n\(padded(text, by: 3))".utf8), file: "policy.txt", format: .plainText
    )
    let passages = try topics.findings(in: document).first?.passages ?? []
    #expect(passages.count { $0.isExplicit } == count, "\(passages.map(\.text))")
  }

  @Test func `German numbers that count do not end a sentence`() throws {
    let topic = """
      format: topic/1
      topic: date
      title: Date
      de: {share: 1%, statements: [februar, abschnitt]}
      """
    let text = """
      Diese Erklärung ist gültig ab 10. Februar 2026. Mehr dazu steht in Abschnitt 1. Das ist alles, \
      was wir Ihnen über die Verarbeitung der Daten und über Ihre Rechte sagen wollen.
      """
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.txt", format: .plainText)
    let passages = try TopicSet(texts: [topic]).findings(in: document).first?.passages
    #expect(
      passages?.map(\.text) == [
        "Diese Erklärung ist gültig ab 10. Februar 2026.", "Mehr dazu steht in Abschnitt 1.",
      ])
  }

  @Test func `Chinese sentences end without a blank`() throws {
    let topic = """
      format: topic/1
      topic: retention
      title: 存储期限
      zh: {share: 1%, statements: [保存]}
      """
    let text = "我们保存您的信息。期限为三年；到期后不再保存！“仍会保存。”其他信息我们不收集。"
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.txt", format: .plainText)
    let passages = try TopicSet(texts: [topic]).findings(in: document).first?.passages
    #expect(passages?.map(\.text) == ["我们保存您的信息。", "到期后不再保存！", "“仍会保存。”"])
    #expect(passages?.map(\.place.column) == [1, 16, 24])
  }
}
