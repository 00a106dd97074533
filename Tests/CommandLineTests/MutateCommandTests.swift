import Foundation
import Testing

@Suite("`rules mutate` shows what the tests do not notice")
struct MutateCommandTests {
  /// A copy of the workshop's rules whose tests stay away from the limit of noise.
  private func run(
    _ arguments: String..., explaining explanations: String? = nil
  ) throws -> Program.Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rules = folder.appending(path: "Rules")
    try FileManager.default.copyItem(at: Program.workshop.appending(path: "Rules"), to: rules)
    let tests = rules.appending(path: "ws-1/1-machines.tests.yaml")
    let text = try String(contentsOf: tests, encoding: .utf8)
    try text.replacing("noise: 80", with: "noise: 70")
      .write(to: tests, atomically: true, encoding: .utf8)
    try explanations?.write(
      to: rules.appending(path: "ws-1/mutants.yaml"), atomically: true, encoding: .utf8)
    return try Program.run(["rules", "mutate"] + arguments, in: folder)
  }

  @Test func `a survivor has its place, and the gate fails`() throws {
    let run = try run("--at-least", "95")
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains(
        "Rules/ws-1/standard.yaml:9:3: survived: loudest = 80 -> loudest = 79 [number]\n"))
    #expect(run.output.contains("parameter loudest: caught 1 of 2\n"))
    #expect(
      run.output.hasSuffix(
        "mutants: 21, caught: 19 (90.4 %), survived: 2, explained: 0, invalid: 0\n"))
  }

  @Test func `without a gate the exit code is 0`() throws {
    #expect(try run().exitCode == 0)
    #expect(try run("--at-least", "90").exitCode == 0)
  }

  @Test func `explained survivors are counted apart, and idle explanations told`() throws {
    let run = try run(
      explaining: """
        format: explained-mutants/1
        mutants:
          - parameter: loudest
            mutant: loudest = 80 -> loudest = 79
            because: {en: For the sake of this test.}
          - requirement: "1.c"
            mutant: machine.inspected -> !machine.inspected
            because: {en: It is caught.}
        """)
    #expect(run.output.contains("survived: 1, explained: 1, invalid: 0"))
    #expect(!run.output.contains("loudest = 79 ["))
    #expect(run.messages.contains("Rules/ws-1/mutants.yaml:6:5: warning:"))
    #expect(run.messages.contains("[unused-explanation]"))
  }

  @Test func `--list shows the changes and runs nothing`() throws {
    let run = try run("--list", "--only", "1.b")
    #expect(run.output.split(separator: "\n").count == 8)
    #expect(!run.output.contains("caught"))
  }
}
