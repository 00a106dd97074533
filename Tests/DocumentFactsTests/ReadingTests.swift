import Descriptions
import Digests
import DocumentFacts
import LocatedYAML
import Testing
import Topics
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite(
  "What a document says becomes facts with places in it, and what it does not say is told apart")
struct ReadingTests {
  private static let vocabulary = Result {
    try Vocabulary(
      YAML.parse(
        """
        format: vocabulary/1
        id: test
        words: {point: {keep: Keep, how: How, share: Share, fees: Fees}}
        records:
          recipient: {aliases: also, fields: {id: {type: id}, name: {type: text}, also: {type: list(text)}}}
          notice:
            fields:
              id: {type: id}
              name: {type: text}
              document: {type: path}
              kind: {type: text}
              translation_of: {type: reference(notice)}
              topics: {type: list(word), words: point}
              says: {type: points, words: point, computed: points}
              names: {type: list(reference(recipient)), computed: names, absent: none}
              language: {type: text, computed: language, absent: none}
        facts: {notices: {type: list(notice)}, recipients: {type: list(recipient)}}
        document: {becomes: notices, with: {kind: policy}, translates: translation_of, assuming: {recipients: []}}
        """, file: "v.yaml"))
  }

  private static let topics = Result {
    try TopicSet(
      [
        "{format: topic/1, topic: keep, title: Keep, points: [keep], parts: [how], "
          + "en: {share: 1%, headings: [storage], facts: [kept for], statements: [we keep]}}",
        "{format: topic/1, topic: share, title: Share, points: [share], "
          + "en: {share: 90%, headings: [sharing], statements: [partners]}}",
      ].map { try YAML.parse($0, file: "t.yaml") })
  }

  /// A folder with a description and a document, as long as somebody needs it.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/lacuna-\(UUID())"

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let policy = """
    # Policy of the shop

    We write this for the people who buy from us. We are a small company.

    ## Storage

    Your data are kept for two years. They are then deleted by us and by the host.

    ## Other matters

    We have partners. This is the end of the text, and there is no more of it.
    """

  /// The facts below a path, each as `path state text line`.
  private func facts(_ description: Description, below prefix: String) -> [String] {
    description.allFacts.compactMap { fact in
      let path = fact.path.description
      guard path.hasPrefix(prefix), path != prefix else { return nil }
      let state = fact.state == .mentioned ? "mentioned" : "known"
      let name = path.dropFirst(prefix.count).drop { $0 == "." }
      return "\(name) \(state) \(fact.text(in: .english) ?? "-") \(fact.place.line)"
    }
  }

  private func read(_ facts: String, document: String = policy) throws -> (Description, Folder) {
    let folder = try Folder([
      "d.yaml": "format: process-description/1\n" + facts, "policy.md": document,
    ])
    let description = try Description.load(
      ["\(folder.path)/d.yaml"], vocabulary: Self.vocabulary.get())
    return (try description.readingDocuments(by: Self.topics.get()), folder)
  }

  @Test func `a passage is quoted, what is only mentioned is for a person`() throws {
    let (description, folder) = try read("notices: [{id: n, document: policy.md}]")
    #expect(
      facts(description, below: "notices.n.says") == [
        "keep known Your data are kept for two years. 7",
        "how mentioned Your data are kept for two years. 7",
        "share mentioned We have partners. 11",
      ])
    #expect(description.documents.map(\.path) == ["\(folder.path)/policy.md"])
    #expect(facts(description, below: "notices.n.language").isEmpty)
  }

  @Test func `what the company states settles what is only mentioned`() throws {
    let (stated, _) = try read("notices: [{id: n, document: policy.md, topics: [share]}]")
    #expect(
      facts(stated, below: "notices.n.says") == [
        "keep known Your data are kept for two years. 7", "share known We have partners. 11",
      ])
  }

  @Test func `a matter that the text says nothing of is missing`() throws {
    let text = Self.policy.replacing("partners", with: "friends").replacing("kept for", with: "for")
      .replacing("Storage", with: "Data")
    let (description, _) = try read(
      "notices: [{id: n, document: policy.md, topics: [keep]}]", document: text)
    #expect(
      facts(description, below: "notices.n.says") == [
        "keep known no passage found 1", "how known no passage found 1",
        "share known no passage found 1",
      ])
  }

  @Test func `entries are named by their label and their other names`() throws {
    let (description, _) = try read(
      """
      notices: [{id: n, document: policy.md}]
      recipients: [{id: a, name: Host Ltd, also: [the host]}, {id: b, name: Bank}, {id: c, name: partners}]
      """)
    #expect(facts(description, below: "notices.n.names") == ["[0] known a 7", "[1] known c 11"])
  }

  @Test(arguments: [
    "notices: [{id: n, document: nowhere.md}]", "notices: [{id: n, document: none}]",
    "notices: [{id: n, document: 'https://a.example'}]", "notices: [{id: n}]",
    "notices: [{planned: {id: n, document: policy.md}}]", "notices: unknown",
  ])
  func `a document that is not there changes nothing`(_ facts: String) throws {
    let (description, _) = try read(facts)
    #expect(self.facts(description, below: "notices.n.says").isEmpty)
    #expect(description.documents.isEmpty)
  }

  @Test func `a document that cannot be read is told, and the rest goes on`() throws {
    let (description, _) = try read(
      "notices: [{id: n, document: policy.md}]", document: "\u{0}\u{1}")
    #expect(facts(description, below: "notices.n.says").isEmpty)
    #expect(description.diagnostics.contains { $0.id == "unreadable-document" })
  }

  // MARK: Documents by themselves

  @Test func `a document by itself is what the vocabulary says`() throws {
    let folder = try Folder(["policy.md": Self.policy, "policy.en.md": Self.policy])
    let files = ["policy.md", "policy.en.md"].map { "\(folder.path)/\($0)" }
    let description = try Description.ofDocuments(files, vocabulary: Self.vocabulary.get())
      .readingDocuments(by: Self.topics.get(), requiring: Set(files))
    #expect(description.documents.map(\.path) == files)
    #expect(facts(description, below: "notices.policy").contains("name known policy.md 1"))
    #expect(
      facts(description, below: "notices.policy_en").contains("translation_of known policy 1"))
    #expect(facts(description, below: "notices.policy").contains("kind known policy 1"))
    #expect(facts(description, below: "notices.policy.says").count == 3)
  }

  @Test func `a description takes in documents that it does not name`() throws {
    let (description, folder) = try read("notices: [{id: policy, document: policy.md}]")
    let known = try description.adding(documents: ["\(folder.path)/./policy.md"])
    #expect(facts(known, below: "notices").count { $0.hasSuffix("kind known policy 1") } == 0)
    let more = try description.adding(documents: ["\(folder.path)/other/policy.md"])
    #expect(facts(more, below: "notices.policy_2").contains("kind known policy 1"))
  }

  @Test func `a document that has to be there is an error if it is not`() throws {
    let description = try Description.ofDocuments(
      ["nowhere/policy.md"], vocabulary: Self.vocabulary.get())
    #expect(throws: DiagnosticsError.self) {
      try description.readingDocuments(by: nil, requiring: ["nowhere/policy.md"])
    }
  }
}
