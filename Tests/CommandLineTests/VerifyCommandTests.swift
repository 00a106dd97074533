import Foundation
import Reports
import Testing

@Suite("`verify` says whether the same files still give a report, and if not, why")
struct VerifyCommandTests {
  /// A change to a file of the workshop or to the report.
  private typealias Change = (file: String, old: String, new: String)

  /// Makes a report in a copy of the workshop, changes a file, and verifies the report.
  private func verify(
    _ arguments: String, after change: Change? = nil, removing removed: String? = nil
  ) throws -> Program.Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Program.workshop, to: folder)
    let check = "check joinery.yaml \(arguments) --fail-on never --output report"
    #expect(try Program.run(check.split(separator: " ").map(String.init), in: folder).exitCode == 0)
    if let change {
      let file = folder.appending(path: change.file)
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text.contains(change.old))
      try Data(text.replacing(change.old, with: change.new).utf8).write(to: file)
    }
    if let removed {
      try FileManager.default.removeItem(at: folder.appending(path: removed))
    }
    return try Program.run(["verify", "report"], in: folder)
  }

  // A PDF takes a browser, which not every machine has.
  @Test(arguments: ReportFormat.allCases.filter { $0 != .pdf }.map(\.rawValue))
  func `a report of any format is the same again`(format: String) throws {
    for options in ["", "--language zh --quotations omit --waivers waivers.yaml --skip 1.c"] {
      let run = try verify("--format \(format) --as-of 2026-05-02 \(options)")
      #expect(run.output == "report: same\n")
      #expect(run.messages.isEmpty)
      #expect(run.exitCode == 0)
    }
  }

  @Test(
    "What differs is named",
    arguments: [
      ("joinery.yaml", "noise: 91", "noise: 92", "description joinery.yaml"),
      ("joinery.yaml", "staff: 12", "staff: 12 # counted", "description joinery.yaml"),
      ("Rules/ws-1/1-machines.yaml", "Fit a guard.", "Fit guards.", "rules Rules/ws-1"),
      ("Rules/workshop/vocabulary.yaml", "no guard", "none", "vocabulary Rules/workshop"),
      ("waivers.yaml", "2026-12-31", "2027-12-31", "waivers waivers.yaml"),
      ("report", "engine=\(Engine.version)", "engine=0.0.1", "engine 0.0.1, this is 0"),
      ("report", "Hand out ear", "Hand in ear", "line 5: the report was edited"),
      ("report", "as-of=2026-05-01", "as-of=2027-01-01", "line"),
    ])
  func differences(file: String, old: String, new: String, difference: String) throws {
    let run = try verify("--format csv --waivers waivers.yaml", after: (file, old, new))
    #expect(run.output.hasPrefix("report: differs: \(difference)"), "\(run.output)")
    #expect(run.exitCode == 1)
  }

  @Test func `an input that is gone is named`() throws {
    let run = try verify("--format json", removing: "joinery.yaml")
    #expect(run.output == "report: missing: description joinery.yaml\n")
    #expect(run.exitCode == 1)
  }

  @Test func `a rule set that lies elsewhere is found by its name`() throws {
    let rules = Program.workshop.appending(path: "Rules").path
    let run = try verify("--rules \(rules)/ws-1 --quotations omit", removing: nil)
    #expect(run.output == "report: same\n", "\(run.output)")
  }

  @Test func `what is no report is told, with what to do`() throws {
    let run = try Program.run(["verify", "joinery.yaml"])
    #expect(run.exitCode == 2)
    #expect(run.messages.contains("joinery.yaml: this is no complete report"))
    #expect(run.messages.contains("hint:"))
  }
}
