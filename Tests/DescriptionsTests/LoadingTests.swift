import Descriptions
import Digests
import LocatedYAML
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A description is one, in however many files it is written")
struct LoadingTests {
  /// A folder with files, as long as somebody needs it.
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

  private let header = "format: process-description/1\n"

  /// What is wrong, each as `file:line:column id`, file names without their folder.
  private func problems(_ paths: [String], in folder: Folder) throws -> [String] {
    let diagnostics: [Diagnostic]
    do {
      diagnostics = try Description.load(paths, vocabulary: testVocabulary()).diagnostics
    } catch let error as DiagnosticsError {
      diagnostics = error.diagnostics
    }
    return diagnostics.map { diagnostic in
      let place = diagnostic.place.description
      let shown =
        place.hasPrefix(folder.path) ? String(place.dropFirst(folder.path.count + 1)) : place
      return "\(shown) \(diagnostic.id.rawValue)"
    }
  }

  @Test func folderIsJoinedInTheOrderOfNames() throws {
    let files = [
      "b.yaml": header + "consents: [{id: c2}]\nrights: {log_kept: true}",
      "a.yaml": header + "consents: [{id: c1}]\nrights: {close: {steps: 2}}\ncountry: DE",
      "c.json": #"{"format": "process-description/1", "country": "DE"}"#,
      "notes.md": "no YAML", ".hidden.yaml": "[",
    ]
    let folder = try Folder(files)
    let description = try Description.load([folder.path], vocabulary: testVocabulary())
    #expect(description.files == ["a.yaml", "b.yaml", "c.json"].map { "\(folder.path)/\($0)" })
    #expect(try outcome("consents.map(c, c.id)", description) == "['c1', 'c2']")
    #expect(try outcome("rights.log_kept && rights.close.steps == 2", description) == "true")
    #expect(
      description.sources.map(\.digest)
        == ["a.yaml", "b.yaml", "c.json"].map { SHA256Digest(of: files[$0] ?? "") })
    let attribute = try #require(description.attribute(at: "rights.log_kept"))
    #expect(description.fact(attribute)?.place.file == "\(folder.path)/b.yaml")
  }

  @Test func whatContradicts() throws {
    let files = [
      "a.yaml": header + "country: DE\nstaff: 3\nconsents: []\nrights: {close: {steps: 2}}",
      "b.yaml": header + "country: CN\nstaff: 3\nconsents: unknown\nrights: {close: {steps: 3}}",
    ]
    let folder = try Folder(files)
    let expected = ["b.yaml:2:10 conflict", "b.yaml:4:11 conflict", "b.yaml:5:25 conflict"]
    #expect(try problems([folder.path], in: folder) == expected)
  }

  @Test func otherFormats() throws {
    let files = [
      "a.yaml": header + "country: DE", "waivers.yaml": "format: waivers/1",
      "old.yaml": "format: process-description/0", "bare.yaml": "country: DE", "list.yaml": "[]",
    ]
    let folder = try Folder(files)
    let expected = [
      "bare.yaml:1:1 format", "list.yaml:1:1 wrong-type", "old.yaml:1:9 format",
      "waivers.yaml:1:9 skipped-file",
    ]
    #expect(try problems([folder.path], in: folder) == expected)
    // A file that is named by itself is meant to be read.
    let named = try problems(["\(folder.path)/waivers.yaml"], in: folder)
    #expect(named == ["waivers.yaml:1:9 format"])
  }

  @Test func nothingToRead() throws {
    let folder = try Folder([:])
    #expect(try problems([folder.path], in: folder).count == 1)
    #expect(try problems(["\(folder.path)/none.yaml"], in: folder).count == 1)
    #expect(try problems([], in: folder) == [".:1:1 format"])
    let other = try Folder(["a.yaml": "format: waivers/1"])
    #expect(try problems([other.path], in: other).count == 2)
  }

  @Test func syntaxErrorsKeepTheirPlace() throws {
    let folder = try Folder(["a.yaml": header + "country: [", "b.yaml": header + "staff: x"])
    let found = try problems([folder.path], in: folder)
    #expect(found.contains { $0.hasPrefix("a.yaml:") && $0.hasSuffix(" syntax") })
  }

  @Test func filesThatAreNotThere() throws {
    let text = """
      consents: [{id: c, document: a.md}, {id: d, document: b.md}]
      activities: []
      imported: [{source: csv, file: gone.csv}]
      evidence: [{id: e, file: 'https://example.org/x'}]
      """
    let folder = try Folder(["a.yaml": header + text, "a.md": ""])
    let expected = ["a.yaml:2:55 missing-file", "a.yaml:4:32 missing-file"]
    #expect(try problems([folder.path], in: folder) == expected)
  }

  @Test(arguments: [
    ("as_of: 2026-05-01\nconsents: [{id: c, asked: 2026-05-01}]", []),
    ("as_of: 2026-05-01\nconsents: [{id: c, asked: 2026-05-02}]", ["a.yaml:3:27 future-date"]),
    ("as_of: 2026-05-01\nconsents: [{id: c, asked: {planned: 2026-05-02}}]", []),
    ("consents: [{id: c, asked: 2026-05-02}]", []),
    ("as_of: 2026-05-01\nconsents: [{id: c, next: 2026-05-02}]", []),
    ("as_of: 2026-05-01\nevidence: [{id: e, date: 2026-06-01}]", ["a.yaml:3:12 future-date"]),
  ])
  func `what has not come yet is told`(facts: String, expected: [String]) throws {
    let folder = try Folder(["a.yaml": header + facts])
    #expect(try problems([folder.path + "/a.yaml"], in: folder) == expected)
  }
}
