import Testing

@testable import cel_conformance

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The shared cases of the language's conformance suite.
///
/// They lie outside of this repository: in the folder that the environment variable
/// `LACUNA_SHARED` names, or else in `shared` beside the package.
enum ConformanceSuite {
  static let folder: String = {
    let shared =
      ProcessInfo.processInfo.environment["LACUNA_SHARED"]
      ?? "\(packageFolder())/../shared"
    return "\(shared)/cel-conformance"
  }()

  /// All cases; files that cannot be read have none, which a test notes.
  static let cases = files.flatMap { file in (try? cases(in: file)) ?? [] }

  static var isPresent: Bool { !cases.isEmpty }

  /// Those cases that have a value, to be run without type checking.
  static let uncheckedCases = cases.filter { $0.isChecked && $0.expectsValue }

  private static func packageFolder(_ path: String = #filePath) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
  }

  static var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
  }

  static func cases(in file: String) throws -> [Case] {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return (try JSONDecoder().decode(JSON.self, from: data)["cases"]?.array ?? []).map(Case.init)
  }

  /// One case, named by its identifier.
  struct Case: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { json["id"]?.string ?? "a case without an identifier" }
    var isChecked: Bool { json["disable_check"]?.isTrue != true }
    var expectsValue: Bool { json["expect"]?["kind"]?.string == "value" }

    /// The same case, to be run without type checking.
    var unchecked: Case {
      var members = json.object ?? [:]
      members["disable_check"] = .bool(true)
      return Case(json: .object(members))
    }
  }
}
