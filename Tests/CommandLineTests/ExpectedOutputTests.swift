import Foundation
import Testing

/// Output compared with files of `Tests/Fixtures/workshop/expected`.
///
/// With `UPDATE_EXPECTED=1` in the environment, `swift test` writes the files anew instead.
@Suite("Output is the same, byte for byte, until somebody changes it on purpose")
struct ExpectedOutputTests {
  @Test(
    "Commands and the files with their output",
    arguments: [
      ("check joinery.yaml", "check.en.txt"),
      ("check joinery.yaml --language zh", "check.zh.txt"),
      ("check joinery.yaml --format json", "check.json"),
      ("check joinery.yaml --format sarif --waivers waivers.yaml", "check.sarif"),
      ("check joinery.yaml --format sarif-github --language zh", "check.github.zh.sarif"),
      ("check joinery.yaml --format github", "check.annotations.txt"),
      ("check joinery.yaml --format junit --language zh", "check.junit.xml"),
      ("check joinery.yaml --format code-quality", "check.code-quality.json"),
      ("check joinery.yaml --format checkstyle --language zh", "check.checkstyle.xml"),
      ("check joinery.yaml --format csv --waivers waivers.yaml", "check.csv"),
      ("check joinery.yaml --profile profile.yaml", "check-profile.en.txt"),
      ("check joinery.yaml --profile profile.yaml --language zh", "check-profile.zh.txt"),
      ("check joinery.yaml --baseline earlier.json", "check-baseline.en.txt"),
      (
        "check joinery.yaml --baseline earlier.json --profile profile.yaml --language zh",
        "check-baseline.zh.txt"
      ),
      ("diff earlier.json expected/check.json", "diff.en.txt"),
      ("diff earlier.json expected/check.json --language zh", "diff.zh.txt"),
      ("explain 1.b joinery.yaml --profile profile.yaml", "explain-profile.en.txt"),
      ("check office.yaml", "check-office.en.txt"),
      ("explain 1 joinery.yaml", "explain.en.txt"),
      ("explain 1.b joinery.yaml --subject machines.planer --language zh", "explain.zh.txt"),
      ("questions joinery.yaml", "questions.en.txt"),
      ("questions joinery.yaml --limit 1 --language zh", "questions.zh.txt"),
      ("questions office.yaml", "questions-office.en.txt"),
      ("rules list", "rules-list.en.txt"),
      ("rules show", "rules-show.en.txt"),
      ("rules show --only 1.b --only 2 --language zh", "rules-show.zh.txt"),
      ("rules show --format html", "rules-show.en.html"),
      ("rules show --format html --only 1.b --language zh", "rules-show.zh.html"),
      ("rules show --format markdown", "rules-show.en.md"),
      ("vocabulary", "vocabulary.en.txt"),
      ("vocabulary show workshop --format html", "vocabulary.en.html"),
      ("vocabulary --only machine.guard --format markdown --language zh", "vocabulary.zh.md"),
    ])
  func output(command: String, file: String) throws {
    let run = try Program.run(command.split(separator: " ").map(String.init))
    let expected = Program.workshop.appending(path: "expected/\(file)")
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try Data(run.output.utf8).write(to: expected)
    }
    // Reading a file as text would drop a byte order mark.
    #expect(try run.output == String(decoding: Data(contentsOf: expected), as: UTF8.self))
  }

  @Test("Files have what standard output would have, and nothing of the terminal")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = folder.appending(path: "report.txt")
    let json = folder.appending(path: "report.json")
    let run = try Program.run([
      "check", "joinery.yaml", "--format", "text", "--format", "json",
      "--output", text.path, "--output", json.path,
    ])
    #expect(run.output.isEmpty)
    let direct = try Program.run(["check", "joinery.yaml"])
    #expect(try String(contentsOf: text, encoding: .utf8) == direct.output)
    let directJSON = try Program.run(["check", "joinery.yaml", "--format", "json"])
    #expect(try String(contentsOf: json, encoding: .utf8) == directJSON.output)
    #expect(!direct.output.contains("\u{1B}"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }
}
