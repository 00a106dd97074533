import LocatedYAML
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Files are read with the name people know")
struct LoadTests {
  private func withFile<Result>(
    _ text: String, _ body: (String) throws -> Result
  ) throws -> Result {
    let path = FileManager.default.temporaryDirectory
      .appending(component: "\(UUID().uuidString).yaml").path
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  @Test("a file")
  func file() throws {
    let text = String(repeating: "- 规则\n", count: 30_000)
    try withFile(text) { path in
      let root = try YAML.load(path: path, displayPath: "shown.yaml")
      #expect(root.sequence?.count == 30_000)
      #expect(root.sequence?.last?.place.description == "shown.yaml:30000:3")
      #expect(try YAML.load(path: path, limits: Limits(bytes: .max)).place.file == path)
    }
  }

  @Test("a file that is too large is not read to its end")
  func tooLarge() throws {
    try withFile("- 1\n- 2\n") { path in
      let error = #expect(throws: YAMLError.self) {
        try YAML.load(path: path, limits: Limits(bytes: 7))
      }
      #expect(error?.message == "the file is larger than 7 bytes, the most that is read")
    }
  }

  @Test("an endless file")
  func endless() {
    let error = #expect(throws: YAMLError.self) { try YAML.load(path: "/dev/zero") }
    #expect(error?.message == "the file is larger than 16777216 bytes, the most that is read")
  }

  @Test("a file that is not there")
  func missing() {
    let error = #expect(throws: YAMLError.self) { try YAML.load(path: "/no/such.yaml") }
    #expect(
      error?.description
        == "/no/such.yaml:1:1: error: the file cannot be read: No such file or directory")
  }

  @Test("a folder")
  func folder() {
    let error = #expect(throws: YAMLError.self) { try YAML.load(path: "/") }
    #expect(error?.message == "the file cannot be read: Is a directory")
  }
}
