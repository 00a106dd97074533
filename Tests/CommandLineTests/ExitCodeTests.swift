import Foundation
import Testing

@Suite("Exit codes tell scripts how it went, and messages go to standard error")
struct ExitCodeTests {
  @Test(
    "Commands and their exit codes",
    arguments: [
      ("check joinery.yaml", 1),
      ("check joinery.yaml --fail-on never", 0),
      ("check joinery.yaml --only 2", 0),
      ("check joinery.yaml --only 1.c --fail-on nonconformity", 0),
      ("check joinery.yaml --only 1.c --fail-on observation", 1),
      ("check joinery.yaml --profile profile.yaml", 1),
      ("check joinery.yaml --profile profile.yaml --only 2", 2),
      ("check joinery.yaml --profile profile.yaml --profile profile.yaml", 2),
      ("check joinery.yaml --baseline earlier.json", 1),
      ("check joinery.yaml --baseline earlier.json --fail-on never", 0),
      ("check joinery.yaml --baseline expected/check.json", 0),
      ("check joinery.yaml --baseline expected/check.json --fail-on undetermined", 0),
      ("check joinery.yaml --baseline earlier.json --only 1.a", 0),
      ("check joinery.yaml --baseline earlier.json --only 1.b", 1),
      ("check joinery.yaml --baseline earlier.json --only 1.c --fail-on observation", 0),
      ("check joinery.yaml --baseline joinery.yaml", 2),
      ("check joinery.yaml --baseline nowhere.json", 2),
      ("diff earlier.json earlier.json", 0),
      ("diff earlier.json expected/check.json", 1),
      ("diff earlier.json expected/check.json --format json", 1),
      ("diff earlier.json joinery.yaml", 2),
      ("diff earlier.json", 2),
      ("check joinery.yaml --profile waivers.yaml", 2),
      ("check joinery.yaml --profile nowhere.yaml", 2),
      ("questions joinery.yaml --profile profile.yaml", 0),
      ("explain 1.b joinery.yaml --profile profile.yaml", 0),
      ("check office.yaml", 0),
      ("check office.yaml joinery.yaml", 2),
      ("explain 1.a joinery.yaml", 0),
      ("questions joinery.yaml", 0),
      ("rules list", 0),
      ("rules show", 0),
      ("rules show --format html", 0),
      ("vocabulary --only machines.guard", 0),
      ("rules lint", 0),
      ("rules test", 0),
      ("rules mutate", 0),
      ("rules mutate --list", 0),
      ("rules mutate --at-least 0", 0),
      ("rules mutate --at-least 100", 0),
      ("rules mutate --at-least 101", 2),
      ("rules mutate --only 9", 2),
      ("rules lint --compare-with joinery.yaml", 0),
      ("rules lint --compare-with nowhere.txt", 2),
      ("schema gap-report", 0),
      ("verify expected/check.json expected/check.csv", 0),
      ("verify joinery.yaml", 2),
      ("verify nowhere.txt", 2),
      ("check joinery.yaml --quotations some", 2),
      ("--help", 0),
      ("--version", 0),
      ("help check", 0),
      ("", 0),
      ("check", 2),
      ("chek joinery.yaml", 2),
      ("check nowhere.yaml", 2),
      ("check --document policy.md", 2),
      ("check joinery.yaml --document nowhere.md", 2),
      ("check wrong.yaml", 2),
      ("check joinery.yaml --only 9", 2),
      ("check joinery.yaml --skip 1 --skip 2", 2),
      ("check joinery.yaml --format pdf", 2),
      ("check joinery.yaml --format text --format json", 2),
      ("check joinery.yaml --as-of 2026-02-30", 2),
      ("check joinery.yaml --rules nothing", 2),
      ("check joinery.yaml --output nowhere/report.txt", 2),
      ("questions joinery.yaml --limit 0", 2),
      ("explain 1.a joinery.yaml --subject machines.sow", 2),
      ("schema pdf", 2),
      ("rules show --format pdf", 2),
      ("rules show ../../hostile/Rules Rules --format html", 2),
      ("vocabulary shop", 2),
      ("vocabulary --only machines.gard", 2),
    ])
  func exitCodes(command: String, code: Int32) throws {
    let run = try Program.run(command.split(separator: " ").map(String.init))
    #expect(run.exitCode == code, "\(run.messages)")
    if code == 2 {
      #expect(run.output.isEmpty)
      #expect(!run.messages.isEmpty)
    }
    if code == 0 { #expect(!run.output.isEmpty) }
  }

  @Test("Nothing in the folder and no rules is an error, not a pass")
  func noRules() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let description = Program.workshop.appending(path: "joinery.yaml").path
    let run = try Program.run(
      ["check", description], in: folder, environment: ["LACUNA_RULES": folder.path])
    #expect(run.exitCode == 2)
    #expect(run.messages.contains("no rule sets were found"))
    #expect(run.messages.contains("LACUNA_RULES"))

    let rules = Program.workshop.appending(path: "Rules").path
    let found = try Program.run(
      ["check", description], in: folder, environment: ["LACUNA_RULES": rules])
    #expect(found.exitCode == 1)
  }
}

@Suite("Mistakes are told with place, cause and the nearest right name")
struct MessageTests {
  @Test(
    "Messages",
    arguments: [
      ("check wrong.yaml", "wrong.yaml:6:5: error:"),
      ("check wrong.yaml", "did you mean `guard`?"),
      ("check wrong.yaml", "wrong.yaml:7:12: error:"),
      ("check wrong.yaml", "did you mean `fixed`?"),
      ("check nowhere.yaml", "nowhere.yaml"),
      ("check joinery.yaml --rules ws-2", "did you mean `ws-1`?"),
      ("check joinery.yaml --only 1.d", "1.d"),
      ("check joinery.yaml --as-of 2026-02-30", "no day of the calendar"),
      ("check joinery.yaml --as-of soon", "write it like 2026-05-01"),
      ("explain 1.a joinery.yaml --subject machines.sow", "machines.saw, machines.planer"),
      ("check joinery.yaml --format text --format json", "give each an --output"),
      ("check joinery.yaml --skip 1 --skip 2", "nothing was assessed"),
      ("check joinery.yaml --profile profile.yaml --only 2", "what the profile leaves out"),
      ("check joinery.yaml --profile waivers.yaml", "expected `profile/1`"),
      ("check joinery.yaml --baseline joinery.yaml", "give a report that `lacuna check --format"),
      ("check joinery.yaml --baseline earlier.json", "1 found that the baseline does not have"),
      ("check office.yaml --baseline earlier.json --only 1", "no finding in common"),
    ])
  func messages(command: String, message: String) throws {
    let run = try Program.run(command.split(separator: " ").map(String.init))
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}
