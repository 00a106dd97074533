import Standards
import Testing
import Vocabularies

@Suite("Passages copied from other texts are found however they are written")
struct CopiedTextTests {
  private static let english =
    "The controller shall offer people an easy way of leaving, and of taking their data along."
  private static let chinese = "个人信息控制者应当向个人提供退出该项业务功能的简便途径，并允许其带走信息。"

  /// The warnings about a rule file with a text, compared with another text.
  private func warnings(_ text: String, comparedWith source: String) throws -> [String] {
    let folder = try RuleFolder(
      replacing: "text: {en: Easy., zh: 容易。}", with: "text:\n      en: \(text)\n      zh: 容易。")
    try folder.write(source, to: "source.txt")
    let search = try CopiedTextSearch(comparingWith: [folder.path("source.txt")])
    return search.diagnostics(of: try folder.load()).map {
      $0.description.replacing(folder.path("") + "/", with: "")
    }
  }

  @Test func `words`() throws {
    let found = try warnings(Self.english, comparedWith: "1. Intro.\n\n  \(Self.english)\n")
    #expect(
      found == [
        "demo/01-rules.yaml:15:11: warning: 16 words in a row stand at source.txt:3:3 as well: "
          + "“the controller shall offer people an easy way …” [copied-text]\n"
          + "hint: say it in your own words"
      ])
  }

  @Test func `Chinese characters`() throws {
    let found = try warnings(Self.chinese, comparedWith: "a)\u{3000}\(Self.chinese)")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("demo/01-rules.yaml:15:11: warning: 35 characters") == true)
    #expect(found.first?.contains("source.txt:1:4 as well: “个人信息控制者应 …”") == true)
  }

  @Test(arguments: [
    "THE CONTROLLER SHALL OFFER PEOPLE AN EASY WAY, OF LEAVING; AND OF TAKING: THEIR DATA",
    "The controller shall offer - people - an easy\n\n\tway of leaving and of taking their data",
    "Ｔｈｅ controller shall offer people “an easy way” of leaving and of taking their data",
  ])
  func `case, width, punctuation and white space make no difference`(source: String) throws {
    #expect(try warnings(Self.english, comparedWith: source).count == 1)
  }

  @Test func `lines of a file and traditional characters make no difference`() throws {
    let folded = ">-\n        " + Self.english.replacing(" an ", with: "\n        an ")
    #expect(try warnings(folded, comparedWith: Self.english).count == 1)
    let traditional = "個人信息控制者應當向個人提供退出該項業務功能的簡便途徑"
    #expect(try warnings(Self.chinese, comparedWith: traditional).count == 1)
  }

  @Test func `shorter passages are not copies`() throws {
    let words = Self.english.split(separator: " ")
    let eleven = words.prefix(11).joined(separator: " ")
    let twelve = words.prefix(12).joined(separator: " ")
    #expect(try warnings(Self.english, comparedWith: eleven).isEmpty)
    #expect(try warnings(Self.english, comparedWith: twelve).count == 1)
    #expect(try warnings(Self.chinese, comparedWith: String(Self.chinese.prefix(19))).isEmpty)
    #expect(try warnings(Self.chinese, comparedWith: String(Self.chinese.prefix(20))).count == 1)
    #expect(try warnings(Self.english, comparedWith: "").isEmpty)
    let reversed = words.reversed().joined(separator: " ")
    #expect(try warnings(Self.english, comparedWith: reversed).isEmpty)
  }

  @Test func `each passage is told once, with its own place`() throws {
    let other = "Nobody may be asked twice for the same thing within one week of refusing it."
    let found = try warnings(
      "\(Self.english) But not so. \(other)", comparedWith: "\(other)\n\(Self.english)")
    #expect(found.count == 2)
    #expect(found.first?.contains("source.txt:2:1") == true)
    #expect(found.last?.contains("source.txt:1:1") == true)
  }

  @Test func `a text that cannot be read is an error`() {
    #expect(throws: DiagnosticsError.self) {
      try CopiedTextSearch(comparingWith: ["/nowhere/at/all.txt"])
    }
  }

  @Test func `what repeats itself takes no time to speak of`() throws {
    let source = String(repeating: "one two ", count: 20_000)
    #expect(try warnings("one two three", comparedWith: source).isEmpty)
  }
}
