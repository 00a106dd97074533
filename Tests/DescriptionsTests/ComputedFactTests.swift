import Descriptions
import LocatedYAML
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("What the program finds out in documents are facts like others, and nobody else states them")
struct ComputedFactTests {
  private static let vocabulary = Result {
    try Vocabulary(
      YAML.parse(
        """
        format: vocabulary/1
        id: test
        words:
          point: {who: {en: Who, zh: 谁}, what: {en: What, zh: 什么}, why: {en: Why, zh: 原因}}
        records:
          notice:
            fields:
              id: {type: id}
              document: {type: path}
              topics: {type: list(word), words: point}
              discloses: {type: points, words: point, computed: points}
              language: {type: text, computed: language, absent: none}
        facts:
          notices: {type: list(notice)}
        define:
          says(text notice, it point):
            is: "it in text.discloses ? text.discloses[it] : it in text.topics"
        """, file: "v.yaml"))
  }

  private func description(_ facts: String) throws -> Description {
    try Description(
      facts: YAML.parse(facts, file: "d.yaml"), vocabulary: Self.vocabulary.get())
  }

  @Test(arguments: [
    ("says(notices[0], 'who')", "true"),
    ("says(notices[0], 'what')", "unknown: notices.n.discloses.what"),
    ("says(notices[0], 'why')", "false"),
    // What was not looked for is what the company states, be it read or not.
    ("says(notices[1], 'who')", "true"), ("says(notices[1], 'why')", "false"),
    ("says(notices[2], 'who')", "unknown: notices.m.topics"),
    ("says(notices[3], 'who')", "unknown: notices.p.topics"),
    ("has(notices[2].language)", "false"), ("size(notices[2].discloses)", "0"),
  ])
  func `the document counts, and else what the company states`(
    expression: String, expected: String
  ) throws {
    let description = try description(
      """
      notices:
        - id: n
          topics: [what, why]
          discloses:
            who: {value: true, passage: We are Shop Ltd.}
            what: {mentioned: and such data}
            why: false
        - {id: o, topics: [who], discloses: {what: true}}
        - {id: m}
        - {planned: {id: p, topics: [who]}}
      """)
    #expect(try outcome(expression, description) == expected)
  }

  @Test func `passages are told as the facts' texts, at their places`() throws {
    let description = try description(
      """
      notices:
        - id: n
          discloses:
            who: {value: true, passage: {en: We are Shop Ltd., zh: 我们是店铺。}}
            what:
              {mentioned: and such data}
            why: false
      """)
    let facts = description.allFacts.filter {
      $0.path.description.hasPrefix("notices.n.discloses.")
    }
    #expect(facts.map { $0.state == .mentioned } == [false, true, false])
    #expect(facts.map { $0.text(in: .english) } == ["We are Shop Ltd.", "and such data", "false"])
    #expect(facts.map { $0.text(in: .chinese) } == ["我们是店铺。", "and such data", "false"])
    #expect(facts.map(\.place.line) == [4, 6, 7])
  }

  @Test(arguments: [
    (
      "notices: [{id: n, discloses: [who]}]",
      "1:30 wrong-type write each point with `true` or `false`"
    ),
    ("notices: [{id: n, discloses: {whp: true}}]", "1:31 unknown-word did you mean `who`?"),
    ("notices: [{id: n, discloses: {who: maybe}}]", "1:36 wrong-type"),
    ("notices: [{id: n, discloses: {who: {passage: x}}}]", "1:36 missing-key"),
    ("notices: [{id: n, discloses: {who: {mentioned: x, value: true}}}]", "1:51 unknown-key"),
  ])
  func `mistakes in points are told`(facts: String, problem: String) throws {
    let error = #expect(throws: DiagnosticsError.self) { _ = try description(facts) }
    let told = error?.diagnostics.map { diagnostic in
      let place = "\(diagnostic.place.line):\(diagnostic.place.column)"
      return [place, diagnostic.id.rawValue, diagnostic.hint].compactMap(\.self).joined(
        separator: " ")
    }
    #expect(told?.count == 1)
    #expect(told?.first?.hasPrefix(problem) == true, "\(told ?? [])")
  }

  // MARK: Files

  private func load(_ facts: String) throws -> Description {
    let file = FileManager.default.temporaryDirectory.path + "/lacuna-\(UUID()).yaml"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data("format: process-description/1\n\(facts)".utf8).write(to: URL(filePath: file))
    return try Description.load([file], vocabulary: Self.vocabulary.get())
  }

  @Test func `a description that states what the program finds out is refused`() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try load("notices: [{id: n, discloses: {who: true}}]")
    }
    #expect(error?.diagnostics.map(\.place.column) == [19])
    #expect(
      error?.diagnostics.first?.message.contains("nobody states `notices.n.discloses`") == true)
  }

  @Test func `what was read in a document becomes part of the description, with its places`() throws
  {
    let before = try load("notices: [{id: n, topics: [why], document: none}]")
    #expect(try outcome("says(notices[0], 'who')", before) == "false")
    let points = try YAML.parse("who: {value: true, passage: We are Shop Ltd.}", file: "policy.md")
    let path = try #require(FactPath("notices.n.discloses"))
    let after = try before.reading([path: points], from: before.sources, by: nil, noticing: [])
    #expect(try outcome("says(notices[0], 'who')", after) == "true")
    #expect(try outcome("says(notices[0], 'why')", after) == "true")
    #expect(after.documents == before.sources)
    let attribute = try #require(after.attribute(at: "notices.n.discloses.who"))
    #expect(after.fact(attribute)?.place.file == "policy.md")
  }
}
