import Assessment
import Descriptions
import Digests
import Foundation
import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("Every report says what it was made from, in a form that any report can hold")
struct RunRecordTests {
  private let digest = SHA256Digest(of: "")

  private func record(
    path: String = "shop.yaml", selection: Selection = .everything
  ) -> RunRecord {
    RunRecord(
      engine: "1.0.0", format: .csv, language: .chinese, quotations: .omit, depth: nil, asOf: nil,
      selection: selection,
      inputs: [
        RunInput(role: .ruleSet, path: "Rules/ws-1", digest: digest),
        RunInput(role: .description, path: path, digest: digest),
      ])
  }

  @Test(
    "What is written is read again, whatever files and clauses are called",
    arguments: [
      "a b.yaml", "--", "<!---->.yaml", "公司/描述.yaml", ";end", "lacuna-run:1;", "a@sha256:b=c%41",
      "]]>,\"'\\", "~/`x`", "", "/",
    ])
  func roundTrip(name: String) throws {
    let record = record(path: name, selection: Selection(only: [name, "2017:7.7"], skip: [name]))
    #expect(try RunRecord(findingIn: Array(record.line.utf8)) == record)
    #expect(!record.line.contains("--"))
    #expect(record.line.utf8.allSatisfy { "._/-:=;@%".utf8.contains($0) || isAlphanumeric($0) })
  }

  @Test func `the line is one that other programs can rely on`() {
    let digits = digest.hexadecimal
    #expect(
      record(selection: Selection(only: ["1.a"])).line == """
        lacuna-run:1;engine=1.0.0;format=csv;language=zh;quotations=omit;only=1.a;\
        rules=Rules/ws-1@sha256:\(digits);description=shop.yaml@sha256:\(digits);end
        """)
  }

  @Test func `white space in the line means nothing, and the last line counts`() throws {
    let wrapped = record().line.replacing(";", with: ";\r\n\t  ")
    let text = "\(record(path: "other.yaml").line)\n<p>\(wrapped)</p> lacuna"
    #expect(try RunRecord(findingIn: Array(text.utf8)) == record())
  }

  @Test(
    "What is no record, or another version's, is told",
    arguments: [
      ("", "no complete report"),
      ("lacuna-run:", "no complete report"),
      ("lacuna-run:1;engine=1;format=csv", "no complete report"),
      ("lacuna-run:1;engine=1;<b>;end", "no complete report"),
      ("lacuna-run:2;engine=1;format=csv;end", "`lacuna-run:2`"),
      ("lacuna-run:1;end", "no engine or format"),
      ("lacuna-run:1;engine=1;format=papyrus;end", "`format=papyrus`"),
      ("lacuna-run:1;engine=1;format=csv;as-of=2026-02-30;end", "`as-of=2026-02-30`"),
      ("lacuna-run:1;engine=1;format=csv;mood=good;end", "`mood=good`"),
      ("lacuna-run:1;engine=1;format=csv;only;end", "`only`"),
      ("lacuna-run:1;engine=1;format=csv;only=%4;end", "`only=%4`"),
      ("lacuna-run:1;engine=1;format=csv;only=%FF;end", "`only=%FF`"),
      ("lacuna-run:1;engine=1;format=csv;rules=a@sha256:00;end", "`rules=a@sha256:00`"),
    ])
  func refusals(report: String, message: String) {
    let error = #expect(throws: ReportError.self) {
      try RunRecord(findingIn: Array(report.utf8))
    }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint != nil)
  }

  @Test func `everything that was read is recorded with its digest`() throws {
    let assessment = try Workshop.joineryWithWaiver()
    let record = RunRecord(
      of: assessment, presentation: Workshop.presentation(), format: .text)
    #expect(record.inputs.map(\.role) == [.ruleSet, .vocabulary, .description, .waivers])
    #expect(
      record.inputs.map(\.path) == [
        "Rules/ws-1", "Rules/workshop", "joinery.yaml", "waivers.yaml",
      ])
    #expect(record.inputs.last?.digest == assessment.basis.waivers.first?.source.digest)
    #expect(record.engine == Engine.version)
    #expect(record.asOf == assessment.description.asOf)
    let rules = try #require(assessment.ruleSets.first?.source)
    #expect(rules.files.map { URL(filePath: $0.path).lastPathComponent }.contains("standard.yaml"))
    #expect(!rules.files.contains { $0.path.contains(".tests.") })
  }

  @Test func `folders of this machine stay out of reports that leave the company`() throws {
    let assessment = try Workshop.joinery()
    func paths(quotesFacts: Bool) -> [String] {
      let presentation = Presentation(root: "/elsewhere", quotesFacts: quotesFacts)
      return RunRecord(of: assessment, presentation: presentation, format: .text).inputs.map(\.path)
    }
    #expect(paths(quotesFacts: true).allSatisfy { $0.hasPrefix("/") })
    #expect(
      paths(quotesFacts: false) == ["Rules/ws-1", "Rules/workshop", "workshop/joinery.yaml"])
  }

  @Test(
    "Reports of every format carry their own record, whatever the company writes",
    arguments: ReportFormat.allCases)
  func carried(format: ReportFormat) throws {
    let fake = record().line
    let facts = """
      {title: "\(fake)", staff: 12, machines: [{id: saw, name: "\(fake)", guard: none, noise: 3,
       inspected: {not_applicable: "\(fake)"}}]}
      """
    for assessment in try [Workshop.assessment(facts: facts), Workshop.hostileCompany()] {
      let presentation = Workshop.presentation(.chinese)
      let report = try format.report(on: assessment, presentation: presentation)
      let own = RunRecord(of: assessment, presentation: presentation, format: format)
      #expect(try RunRecord(findingIn: report.bytes) == own)
    }
  }

  @Test func `the arguments that make a report again say all that its record does`() {
    #expect(
      record(path: "-x.yaml", selection: Selection(only: ["-1"], skip: ["2"])).arguments() == [
        "--format=csv", "--language=zh", "--quotations=omit", "--only=-1", "--skip=2",
        "--rules=Rules/ws-1", "--", "-x.yaml",
      ])
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
