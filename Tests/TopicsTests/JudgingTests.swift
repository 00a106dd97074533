import Documents
import LocatedYAML
import Testing
import Topics

@Suite("A section about a topic discloses it, a passing mention does not")
struct JudgingTests {
  private let topics: TopicSet

  init() throws {
    topics = try TopicSet(texts: [Sample.words, Sample.retention])
  }

  private static let otherSections = """
    1. Who we are
    We are a company that makes things and sells them to people.
    2. What we do
    We make things every day and then we rest for a while.
    3. Where we are
    You find us in the town and at the lake that is beside it.
    """

  private static let section = """
    4. Data retention
    We keep your data as long as it takes, and not longer than that.
    """

  @Test(
    "answers",
    arguments: [
      ("a section with a statement", "\(otherSections)\n\(section)", 0, .disclosed),
      (
        "a section with nothing but words",
        "\(otherSections)\n4. Data retention\nWe delete what nobody has any use for.", 0, .disclosed
      ),
      (
        "a section of other words", "\(otherSections)\n4. Data retention\nSee the terms of use.",
        0, .none
      ),
      (
        "a heading that only the table of contents has",
        "Contents\n1. Who we are\n2. What we do\n3. Where we are\n4. Data retention\n\(otherSections)",
        0, .none
      ),
      (
        "a statement in a section about other things",
        "\(otherSections)\n4. Other matters\nWe keep your data in a safe place.", 0, .mentioned
      ),
      (
        "the same in a long policy",
        "\(otherSections)\n4. Other matters\nWe keep your data in a safe place.", 100, .none
      ),
      (
        "a fact in a long policy",
        "\(otherSections)\n4. Other matters\nWe keep logs for 30 days and no longer.", 100,
        .disclosed
      ),
      (
        "a short section about nothing else in a long policy",
        """
        \(otherSections)
        4. Data retention
        We keep your data in a safe place.
        We keep all data that the law asks for.
        5. Other matters
        Here are some.
        """, 20, .disclosed
      ),
      (
        "one that is about other things too",
        """
        \(otherSections)
        4. Data retention
        We keep your data in a safe place.
        The place is in the town.
        It is at the lake.
        5. Other matters
        Here are some.
        """, 20, .none
      ),
      (
        "an excluded sentence",
        "\(otherSections)\n4. Other matters\nKeep in mind that we keep logs for 30 days.", 0, .none
      ),
      (
        "a statement where there are no sections",
        padded("We keep your data in a safe place.", by: 4), 0, .disclosed
      ),
      (
        "a statement that says no", "\(otherSections)\n4. Retention\nWe never keep your data.", 0,
        .disclosed
      ),
      ("too little text to lack something", "The weather is fine.", 0, .unknown),
      (
        "a fact in little text",
        "We keep your data for 30 days. This is all that we have to say about it.", 0,
        .disclosed
      ),
      ("another language", "我们会保存您的信息。期限为三年。到期后删除。之后不再保存。", 0, .unknown),
    ] as [(String, String, Int, TopicAnswer)])
  func answers(name: String, text: String, padding: Int, expected: TopicAnswer) throws {
    #expect(try topics.answer("retention", in: padded(text, by: padding)) == expected)
  }

  @Test func `a topic that needs a section is only mentioned elsewhere`() throws {
    let topic = Sample.retention.replacing("en:", with: "needs_section: true\nen:")
    let topics = try TopicSet(texts: [Sample.words, topic])
    let elsewhere = "\(Self.otherSections)\nWe keep your data. We keep all data."
    #expect(try topics.answer("retention", in: elsewhere) == .mentioned)
    #expect(try topics.answer("retention", in: "\(elsewhere)\n\(Self.section)") == .disclosed)
  }

  @Test func `passages are quoted with their places`() throws {
    let text = "\(Self.otherSections)\n\(Self.section) Nobody else has a say."
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.txt", format: .plainText)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(
      finding.passages.map(\.text) == [
        "We keep your data as long as it takes, and not longer than that.",
        "Nobody else has a say.",
      ])
    #expect(finding.passages.map(\.place.description) == ["policy.txt:8:1", "policy.txt:8:66"])
    #expect(finding.passages.map(\.isExplicit) == [true, false])
    #expect(finding.best == finding.passages.first)
  }

  @Test func `the best passage is an exact one in its own section`() throws {
    let text = """
      We keep your data in a safe place, and we keep it well.
      \(Self.otherSections)
      4. Data retention
      We delete what nobody has any use for.
      We keep your data as long as it takes.
      We keep your data for 30 days.
      """
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.txt", format: .plainText)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.passages.count == 4)
    #expect(finding.best?.text == "We keep your data for 30 days.")
  }

  @Test func `the title of a document announces no topic`() throws {
    let text = """
      # Data retention policy

      ## Who we are
      We are a company that makes things.

      ## What we do
      We delete what nobody has any use for.

      ## Where we are
      You find us in the town.
      """
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.md", format: .markdown)
    #expect(try topics.findings(in: document).first?.answer == TopicAnswer.none)
  }

  @Test func `an item is read together with the words that its list begins with`() throws {
    let text = """
      ## Data retention
      We keep:

      - your data
      - what we have to

      This is all that we have to say.
      """
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.md", format: .markdown)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.passages.filter(\.isExplicit).map(\.text) == ["your data"])
  }

  @Test func `a label in bold type is quoted with what it stands before`() throws {
    let text = "**Your data.** We keep your data. Nobody else does. The weather is fine."
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.md", format: .markdown)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.best?.text == "Your data. We keep your data.")
  }

  @Test func `the names of columns are not the best passage`() throws {
    let text = """
      ## Data retention

      | We keep your data | How long |
      | --- | --- |
      | We keep your data about orders | 30 days |
      | The weather | it changes |
      | The town | at the lake |
      """
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.md", format: .markdown)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.best?.place.line == 5)
  }

  @Test func `whatever discloses a topic is quoted, also where headings say nothing`() throws {
    let topic = Sample.retention.replacing("en:", with: "yields: true\nen:")
    let topics = try TopicSet(texts: [Sample.words, topic, Self.weather])
    let document = try PolicyDocument.parse(
      Array("The weather\nWe keep your data. We keep it well.\nThe rest is up to you.".utf8),
      file: "policy.txt", format: .plainText)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.answer == .disclosed)
    #expect(finding.passages.map(\.text) == ["We keep your data."])
  }

  private static let weather = """
    format: topic/1
    topic: weather
    title: Weather
    en: {share: 1%, headings: [weather], statements: [the weather is]}
    """

  @Test func `a date that looks like a heading is read`() throws {
    let topic = """
      format: topic/1
      topic: date
      title: Date
      en: {share: 1%, facts: [{pattern: '^[0-9]+[.] may [0-9]{4}'}]}
      """
    let topics = try TopicSet(texts: [topic])
    #expect(try topics.answer("date", in: "5. May 2025\n\(Self.otherSections)") == .disclosed)
  }

  @Test func `what is missing has no passage`() throws {
    let document = try PolicyDocument.parse(
      Array(Self.otherSections.utf8), file: "policy.txt", format: .plainText)
    let finding = try #require(try topics.findings(in: document).first)
    #expect(finding.answer == .none)
    #expect(finding.passages.isEmpty)
    #expect(finding.best == nil)
  }
}
