import Assessment
import LocatedYAML
import Standards
import Testing

@testable import Reports

@Suite(
  "Reports for other programs name files from a folder on, and never by a path of this machine")
struct FileNamingTests {
  @Test(
    "Paths and names",
    arguments: [
      ("shop.yaml", "shop.yaml"),
      ("./a//b/../shop.yaml", "a/shop.yaml"),
      ("/home/me/shop/a/b.yaml", "a/b.yaml"),
      ("/home/me/shop/../shop/b.yaml", "b.yaml"),
      ("../shop/b.yaml", "b.yaml"),
      ("../other/b.yaml", "other/b.yaml"),
      ("/home/me/shopping/b.yaml", "shopping/b.yaml"),
      ("/b.yaml", "b.yaml"),
      ("../../../../../b.yaml", "b.yaml"),
      ("a\\b.yaml", "a/b.yaml"),
      (".", "."), ("", "."), ("/", "."),
    ])
  func names(path: String, name: String) {
    #expect(FileNaming(from: "/home/me/shop/").name(of: path) == name)
  }

  @Test(
    "Without a folder, relative paths stay as they are",
    arguments: [("a/b/c.yaml", "a/b/c.yaml"), ("../b.yaml", "b.yaml"), ("/a/b/c.yaml", "b/c.yaml")])
  func withoutFolder(path: String, name: String) {
    #expect(FileNaming(from: nil).name(of: path) == name)
  }
}

@Suite("Codes of requirements are names in every format, and no two requirements have one")
struct RequirementCodeTests {
  @Test(
    "Standards, requirements and codes",
    arguments: [
      ("gbt-35273-2020", "2020", "5.3.c.1", "GBT35273-5.3.c.1"),
      ("ws-1", "2024", "1.a", "WS1-1.a"),
      ("iso-27001", "2022", "A.5", "ISO27001-A.5"),
      ("27001", "2022", "5", "S27001-5"),
      ("2020", "2020", "5", "S2020-5"),
    ])
  func codes(standard: String, edition: String, requirement: String, code: String) {
    #expect(
      RequirementCodes([(standard, edition)]).code(of: requirement, in: standard) == code)
  }

  @Test("Editions of one standard are told apart")
  func editions() {
    let codes = RequirementCodes([("gbt-35273-2017", "2017"), ("gbt-35273-2020", "2020")])
    #expect(codes.code(of: "5.3", in: "gbt-35273-2017") == "gbt-35273-2017-5.3")
    #expect(codes.code(of: "5.3", in: "gbt-35273-2020") == "gbt-35273-2020-5.3")
  }

  @Test("Characters that a format may not take leave no two codes alike")
  func otherCharacters() {
    let names = ["a b", "ab", "a/b", "标准", "标准二", "<ab>", "é", "", "\n"]
    let codes = names.flatMap { standard in
      names.map { RequirementCodes([(standard, "1")]).code(of: $0, in: standard) }
    }
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.wholeMatch(of: /[A-Za-z][A-Za-z0-9._-]*/) != nil, "\(code)") }
  }
}

@Suite("Entries name findings so that other programs know them again")
struct EntryTests {
  @Test("A fingerprint survives edits that move things")
  func fingerprints() throws {
    let facts = "machines: [{id: saw, name: Saw, guard: none}]"
    let first = try entries(facts).map(\.fingerprint)
    #expect(try entries("staff: 3\n\n" + facts).map(\.fingerprint) == first)
    #expect(Set(first).count == first.count)
    let renamed = try entries(facts.replacing("id: saw", with: "id: mill")).map(\.fingerprint)
    #expect(Set(renamed).intersection(first).count == 1)
  }

  @Test(
    "What a finding says",
    arguments: [
      (
        ReportLanguage.english,
        [
          "“Band saw” has no guard.", "The facts show that this is met.",
          "Facts are missing (machines.lathe.guard).",
          "A person has to judge. Stated not to apply, which a person has to confirm "
            + "(machines.lathe.inspected).",
          "A person has to judge. Do all 12 people know whom to ask?",
        ]
      ),
      (
        .chinese,
        [
          "“带锯”：无防护罩。", "依据事实判定为符合。", "缺少事实（machines.lathe.guard）。",
          "须由人工判断。声明不适用，须由人工确认（machines.lathe.inspected）。",
          "须由人工判断。全部 12 人是否都知道该问谁？",
        ]
      ),
    ])
  func messages(language: ReportLanguage, messages: [String]) throws {
    let all = try Entries(Workshop.joinery(), Presentation(language: language)).all.map(\.message)
    for message in messages { #expect(all.contains(message), "\(all)") }
  }

  @Test("Only what wants attention is an alert, and nothing that was accepted")
  func alerts() throws {
    let entries = try Entries(Workshop.joineryWithWaiver(), Presentation())
    #expect(
      entries.alerts.map { "\($0.entry.code) \($0.weight)" } == [
        "WS1-1.a major", "WS1-1.a open", "WS1-1.b minor", "WS1-1.b open", "WS1-1.c observation",
        "WS1-1.c open", "WS1-2.a open",
      ])
  }

  @Test("A finding about what is not there points to the beginning of the description at worst")
  func places() throws {
    for entry in try entries("{}") { #expect(entry.place.line == 1) }
  }

  @Test("A text is cut between characters", arguments: [(3, "👨‍👩‍👧ab"), (2, "👨‍👩‍👧a…"), (0, "…")])
  func cut(count: Int, text: String) {
    #expect("👨‍👩‍👧ab".cut(to: count) == text)
  }

  private func entries(_ facts: String) throws -> [Entry] {
    try Entries(Workshop.assessment(facts: facts), Presentation()).all
  }
}
