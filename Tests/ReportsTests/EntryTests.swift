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
