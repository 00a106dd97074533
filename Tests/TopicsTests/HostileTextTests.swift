import Documents
import Testing
import Topics

@Suite("No text makes the search fail or run away")
struct HostileTextTests {
  @Test(
    "texts that look for trouble",
    arguments: [
      String(repeating: "keep ", count: 100_000),
      String(repeating: "keep", count: 100_000),
      String(repeating: "。", count: 10_000),
      String(repeating: "https://", count: 20_000),
      String(repeating: "(((((", count: 10_000),
      String(repeating: "1. Data retention\n", count: 2_000),
      String(repeating: "e\u{301}", count: 20_000),
      "\u{FEFF}\u{200B}\u{AD}",
      "",
    ])
  func survives(text: String) throws {
    let topics = try TopicSet(texts: [Sample.words, Sample.retention])
    _ = try topics.statements(in: text, language: .english)
    let document = try PolicyDocument.parse(
      Array("We keep your data.\n\(text)".utf8), file: "policy.txt", format: .plainText)
    #expect(try topics.findings(in: document).count == 1)
  }
}
