import Foundation

/// The program as a user starts it, in the folder of the workshop.
struct Program {
  /// What a run left behind.
  struct Run {
    let exitCode: Int32
    let output: String
    let messages: String
  }

  /// The folder with test companies and rule sets: `Tests/Fixtures/workshop`.
  static let workshop = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/workshop")

  /// Runs the program and waits for its end.
  static func run(
    _ arguments: [String], in folder: URL = workshop, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let output = Pipe()
    // Messages go to a file, so that two full pipes cannot wait for each other.
    let messages = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: messages)
    defer { try? FileManager.default.removeItem(at: messages) }
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationStatus,
      output: String(decoding: text, as: UTF8.self),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }

  /// The program that the package manager built beside the tests.
  private static func executable() throws -> URL {
    struct NotBuilt: Error {}
    let tests = URL(filePath: CommandLine.arguments[0])
    for folder in sequence(
      first: tests, next: { $0.pathComponents.count > 1 ? $0.deletingLastPathComponent() : nil })
    {
      let program = folder.appending(path: "lacuna")
      if FileManager.default.isExecutableFile(atPath: program.path), !program.hasDirectoryPath {
        return program
      }
    }
    throw NotBuilt()
  }
}
