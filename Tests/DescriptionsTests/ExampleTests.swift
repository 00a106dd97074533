import Descriptions
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("The published examples are descriptions in the published vocabulary")
struct ExampleTests {
  /// The checkout that this file is part of.
  private static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  @Test(arguments: ["web-shop", "fitness-app", "language-school", "first-hour"])
  func readsWithoutErrors(name: String) throws {
    let folder = Self.root + "/Rules/personal-information/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let vocabulary = try Vocabulary.load(
      path: folder + "vocabulary.yaml",
      parts: files.filter { $0.hasSuffix(".yaml") && $0 != "vocabulary.yaml" }.map { folder + $0 })
    let description = try Description.load(
      [Self.root + "/Examples/\(name)/description.yaml"], vocabulary: vocabulary)
    // Evidence is not published with the examples; nothing else is to be noticed.
    #expect(description.diagnostics.filter { $0.id != .missingFile }.map(\.description) == [])
    #expect(description.header.asOf != nil)
    #expect(description.attribute(at: "organisation.name") != nil)
  }
}
