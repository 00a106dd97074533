import Assessment
import Descriptions
import Digests
import LocatedYAML

/// Files and places in them as SARIF has them.
struct SARIFPlaces: Sendable {
  /// The name that SARIF's readers know for the root of a repository.
  private static let base = "%SRCROOT%"

  private let files: [(name: String, digest: SHA256Digest)]
  private let numbers: [String: Int]

  init(_ entries: Entries) {
    files = entries.assessment.description.sources.map { source in
      (entries.files.name(of: source.path), source.digest)
    }
    numbers = Dictionary(
      files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What names of files begin from; where that is, the reader has to know.
  var bases: JSON {
    .object([
      .init(
        name: Self.base,
        value: .object(["description": .message("The folder that \(Engine.name) was started in.")]))
    ])
  }

  /// The files of the description.
  var artifacts: JSON {
    .array(files) { file in
      .object([
        "location": .object([
          "uri": .string(file.name.percentEncoded), "uriBaseId": .string(Self.base),
        ]),
        "roles": .array(["analysisTarget"]),
        "hashes": .object(["sha-256": .string(file.digest.hexadecimal)]),
      ])
    }
  }

  /// A place whose file is named for other programs.
  func physicalLocation(_ place: Place) -> JSON {
    .object([
      "artifactLocation": .object([
        "uri": .string(place.file.percentEncoded), "uriBaseId": .string(Self.base),
        "index": numbers[place.file].map(JSON.integer),
      ]),
      "region": .object([
        "startLine": .integer(place.line), "startColumn": .integer(place.column),
      ]),
    ])
  }
}
