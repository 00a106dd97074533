import Assessment
import Digests
import Foundation
import Testing

@testable import Reports

@Suite("The difference of two reports names every finding and file that differs")
struct ReportDiffTests {
  private static func input(_ role: RunInput.Role, _ path: String, _ text: String) -> RunInput {
    RunInput(role: role, path: path, digest: SHA256Digest(of: text))
  }

  /// A report that was made from some files.
  private static func report(
    _ inputs: [RunInput]?, of assessment: Assessment
  ) throws -> GapReportFile {
    let run = RunRecord(of: assessment, presentation: Presentation(), format: .json)
    return GapReportFile(
      source: Source(SourceFile(path: "report.json", bytes: [])), engine: Engine.version,
      title: nil, asOf: nil, run: inputs.map { run.made(from: $0) },
      record: try assessmentRecord(assessment))
  }

  private static func assessmentRecord(_ assessment: Assessment) throws -> ReportRecord {
    let path = FileManager.default.temporaryDirectory.path + "/diff-\(UUID()).json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(JSONReport(assessment).text.utf8).write(to: URL(filePath: path))
    return try GapReportFile.load(path).record
  }

  @Test func `files that were changed, added and left away are told`() throws {
    let assessment = try Workshop.joinery()
    let old = try Self.report(
      [
        Self.input(.ruleSet, "Rules", "a"), Self.input(.description, "shop.yaml", "a"),
        Self.input(.waivers, "w.yaml", "a"),
      ], of: assessment)
    let new = try Self.report(
      [
        Self.input(.ruleSet, "Rules", "a"), Self.input(.description, "shop.yaml", "b"),
        Self.input(.profile, "p.yaml", "a"),
      ], of: assessment)
    let inputs = try #require(ReportDiff(from: old, to: new).inputs)
    #expect(inputs.map(\.path) == ["shop.yaml", "p.yaml", "w.yaml"])
    #expect(inputs.map { $0.before != nil } == [true, false, true])
    #expect(inputs.map { $0.after != nil } == [true, true, false])
    #expect(ReportDiff(from: old, to: old).inputs == [])
    #expect(ReportDiff(from: try Self.report(nil, of: assessment), to: new).inputs == nil)
  }

  @Test func `reports that find the same are the same, whatever they were made from`() throws {
    let assessment = try Workshop.joinery()
    let old = try Self.report([Self.input(.description, "a", "a")], of: assessment)
    let new = try Self.report([Self.input(.description, "b", "b")], of: assessment)
    #expect(ReportDiff(from: old, to: new).isEmpty)
  }

  @Test func `as data every change is told and nothing else`() throws {
    let old = try Self.report(nil, of: Workshop.joinery())
    let new = try Self.report(nil, of: Workshop.tailoredJoinery())
    let diff = ReportDiff(from: old, to: new)
    let data = try #require(
      JSONSerialization.jsonObject(with: Data(diff.json.utf8)) as? [String: Any])
    let findings = try #require(data["findings"] as? [[String: Any]])
    #expect(
      findings.compactMap { $0["id"] as? String } == [
        "ws-1/1.b/machines.planer", "ws-1/1.c/machines.planer", "ws-1/2.a",
      ])
    #expect(findings.compactMap { $0["state"] as? String } == ["updated", "updated", "absent"])
    #expect((data["figures"] as? [[String: Any]])?.count == 2)
    #expect(data["inputs"] == nil)
  }
}

extension RunRecord {
  /// The record with other files.
  fileprivate func made(from inputs: [RunInput]) -> RunRecord {
    RunRecord(
      engine: engine, format: format, language: language, quotations: quotations, depth: depth,
      asOf: asOf, selection: selection, inputs: inputs)
  }
}
