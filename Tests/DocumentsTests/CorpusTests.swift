import Documents
import Foundation
import Testing

/// Whole policies with open licences, which are not part of the repository.
private let corpus = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("../shared/policy-corpus/documents").standardizedFileURL.path

@Suite(
  "Whole policies are read as people read them",
  .enabled(
    if: FileManager.default.fileExists(atPath: corpus), "the policy corpus is not beside the clone")
)
struct CorpusTests {
  struct Policy: CustomTestStringConvertible {
    let file: String
    let language: DocumentLanguage

    /// A section, indented by its level, with the number of its own passages.
    let section: String

    var testDescription: String { file }
  }

  static let policies = [
    Policy(
      file: "automattic-privacy-en.md", language: .english,
      section: "    Information We Collect from Other Sources 7"),
    Policy(
      file: "basecamp-hey-subprocessors-en.md", language: .english,
      section: "HEY subprocessors 14"),
    Policy(
      file: "basecamp-privacy-en.md", language: .english,
      section: "  Your rights with respect to your information 14"),
    Policy(
      file: "github-privacy-en.md", language: .english,
      section: "Processing Purposes: How We Use Your Personal Data 13"),
    Policy(
      file: "github-subprocessors-en.md", language: .english,
      section: "Third Party Subprocessors 24"),
    Policy(
      file: "mindspore-zh.md", language: .chinese,
      section: "  6. 如何访问或控制您的个人信息 10"),
    Policy(
      file: "mozilla-accounts-de.html", language: .german,
      section: "  Wie lange wir Ihre Daten aufbewahren 3"),
    Policy(
      file: "mozilla-accounts-zh.html", language: .chinese,
      section: "  我们保留您数据的期限 3"),
    Policy(
      file: "mozilla-subscription-zh.md", language: .chinese,
      section: "    Firefox Relay 11"),
    Policy(
      file: "mozilla-websites-de.md", language: .german,
      section: "  Sie sollten Folgendes wissen 33"),
    Policy(
      file: "mozilla-websites-en.md", language: .english,
      section: "  Things you should know 33"),
    Policy(
      file: "mozilla-websites-fr.md", language: .french,
      section: "  Ce que vous devez savoir 33"),
    Policy(
      file: "mozilla-websites-zh.md", language: .chinese,
      section: "  须知 33"),
    Policy(
      file: "opengauss-en.md", language: .english,
      section: "    a) Account Service 6"),
    Policy(
      file: "opengauss-zh.md", language: .chinese,
      section: "    a) 账号服务 6"),
  ]

  @Test("Language and sections", arguments: policies)
  func readsPolicy(_ policy: Policy) throws {
    let document = try PolicyDocument.load(path: "\(corpus)/\(policy.file)")
    #expect(document.language == policy.language)
    #expect(document.root.outline.contains(policy.section))
  }

  @Test("A list of links at the beginning is the table of contents")
  func dropsTableOfContents() throws {
    let document = try PolicyDocument.load(path: "\(corpus)/basecamp-privacy-en.md")
    #expect(document.tableOfContents.count == 10)
  }
}
