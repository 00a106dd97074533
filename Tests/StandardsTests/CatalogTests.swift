import Standards
import Testing
import Vocabularies

@Suite("Rule sets are found by name and by folder")
struct CatalogTests {
  let folder: RuleFolder

  init() throws {
    folder = try RuleFolder()
    for root in ["work/Rules", "named", "installed/share/lacuna/Rules"] {
      try folder.write(Sample.standard.text, to: "\(root)/demo/standard.yaml")
      try folder.write(Sample.vocabulary.text, to: "\(root)/facts/vocabulary.yaml")
    }
    try folder.write(Sample.standard.text, to: "work/Rules/another/standard.yaml")
    try folder.write("", to: "work/inner/deeper/file")
    try folder.write("", to: "empty/file")
  }

  @Test func `the working directory has rules`() {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work"))
    #expect(catalog.folder == folder.path("work/Rules"))
    #expect(catalog.entries.map(\.id) == ["another", "demo"])
  }

  @Test func `a folder around the working directory has rules`() {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work/inner/deeper"))
    #expect(catalog.folder == folder.path("work/Rules"))
  }

  @Test func `the environment names the folder`() {
    let catalog = RuleSetCatalog(
      environment: [RuleSetCatalog.environmentVariable: folder.path("named")],
      workingDirectory: folder.path("work"))
    #expect(catalog.folder == folder.path("named"))
    #expect(catalog.entries.map(\.id) == ["demo"])
  }

  @Test func `rules are installed beside the executable`() {
    let catalog = RuleSetCatalog(
      workingDirectory: folder.path("empty"),
      executable: folder.path("installed/bin/lacuna"))
    #expect(catalog.folder == folder.path("installed/share/lacuna/Rules"))
  }

  @Test func `nothing is found where nothing is`() throws {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("empty"))
    #expect(catalog.folder == nil)
    #expect(try catalog.find([]).isEmpty)
  }

  @Test func `no values mean everything`() throws {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work"))
    #expect(try catalog.find([]).map(\.id) == ["another", "demo"])
  }

  @Test func `a value is a name, a folder of one or a folder of several`() throws {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work"))
    #expect(try catalog.find(["demo"]).map(\.path) == [folder.path("work/Rules/demo")])
    #expect(try catalog.find([folder.path("named/demo/")]).map(\.id) == ["demo"])
    #expect(try catalog.find([folder.path("named")]).map(\.path) == [folder.path("named/demo")])
  }

  @Test func `a rule set that is named twice is used once`() throws {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work"))
    #expect(try catalog.find(["demo", "demo"]).count == 1)
  }

  @Test func `a misspelt name is told with the nearest one`() {
    let catalog = RuleSetCatalog(workingDirectory: folder.path("work"))
    let error = #expect(throws: DiagnosticsError.self) { try catalog.find(["dmo", "demo", ""]) }
    #expect(
      error?.diagnostics.map(\.hint) == [
        "did you mean `demo`?", "there are `another`, `demo`",
      ])
  }
}
