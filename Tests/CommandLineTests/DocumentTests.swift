import Foundation
import Testing

@Suite("What is said of a policy by itself is what a reader of it can use")
struct DocumentTests {
  /// Runs the program with the rules of the repository, in the folder of the policies.
  private static func output(_ command: String) throws -> String {
    let fixtures = Program.workshop.deletingLastPathComponent()
    let rules = fixtures.appending(path: "../../Rules").standardizedFileURL
    return try Program.run(
      command.split(separator: " ").map(String.init), in: fixtures.appending(path: "policies"),
      environment: ["LACUNA_RULES": rules.path]
    ).output
  }

  struct Case: CustomTestStringConvertible {
    let command: String
    let told: [String]
    let untold: [String]

    var testDescription: String { command }
  }

  static let cases = [
    Case(
      command: "check --document shop.md",
      told: [
        "Identity check; Fees; Cases in which a request is turned down: a person has to read",
        "where it does, state topics: [identity_check, fees, refusal_grounds]",
        "notices: [{id: notice, kind: privacy_policy, document: \"shop.md\"}]",
        "not found in the text", "1 of 3 checks met, 1 not met, 1 open",
      ],
      untold: [
        "belongs in", "not stated: topics", "sweeping_words: not stated", "audit records",
        "may be no privacy policy",
      ]),
    Case(
      command: "check --document shop.md --language zh",
      told: ["身份核验方式；费用；不响应请求的情形：须由人工阅读文本，确认是否写明", "文本中未找到"],
      untold: ["应填写于", "可能不是隐私政策"]),
    Case(
      command: "questions --document shop.md",
      told: ["Risks of giving the data; Principles followed"],
      untold: ["belongs in"]),
    Case(
      command: "check --document partners.md", told: ["“partners.md” may be no privacy policy"],
      untold: []),
    Case(
      command: "check --document partners.md --language zh", told: ["“partners.md”可能不是隐私政策"],
      untold: []),
    Case(
      command: "topics shop.md",
      told: [
        "shop.md ─", "… with separate power supplies; we keep it until it is deleted 36 months",
      ],
      untold: ["shop.md:", "**"]),
  ]

  @Test("Commands, what they tell, and what they do not", arguments: cases)
  func tells(_ example: Case) throws {
    let output = try Self.output(example.command)
    let text = output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    for words in example.told {
      let isTold = text.contains(words) || output.contains(words)
      #expect(isTold, "\(words)\n\(output)")
    }
    for words in example.untold { #expect(!text.contains(words), "\(words)\n\(output)") }
  }

  @Test("Programs see which passage counted most, how strong it is, and what is said in passing")
  func tellsPrograms() throws {
    struct Line: Decodable {
      struct Passage: Decodable {
        let quote: String
        let strength: String
        let best: Bool?
      }
      let topic: String
      let answer: String
      let passages: [Passage]
      let traces: [Passage]
    }
    let lines = try Self.output("topics shop.md partners.md --format jsonl").split(separator: "\n")
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(lines.count > 50)
    for line in lines {
      #expect(line.passages.count { $0.best == true } == (line.passages.isEmpty ? 0 : 1))
      #expect(line.passages.isEmpty == (line.answer == "none" || line.answer == "unknown"))
      let strengths = Set((line.passages + line.traces).map(\.strength))
      #expect(strengths.isSubset(of: ["statement", "section"]))
    }
    let retention = try #require(lines.first { $0.topic == "retention" })
    #expect(retention.passages.first { $0.best == true }?.quote.contains("36 months") == true)
  }
}
