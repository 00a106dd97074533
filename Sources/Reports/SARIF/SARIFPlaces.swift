import Assessment
import Descriptions
import Digests
import LocatedYAML
import Standards

/// Files and places in them as SARIF has them.
struct SARIFPlaces: Sendable {
  /// The name that SARIF's readers know for the root of a repository.
  private static let base = "%SRCROOT%"

  private let files: [(name: String, role: JSON, digest: SHA256Digest)]
  private let numbers: [String: Int]

  init(_ entries: Entries) {
    let (description, basis) = (entries.assessment.description, entries.assessment.basis)
    let rules = basis.ruleSets.flatMap(\.source.files)
    let waivers = basis.waivers.flatMap(\.source.files)
    let sources: [(role: JSON, files: [SourceFile])] = [
      ("analysisTarget", description.sources + description.documents),
      ("toolSpecifiedConfiguration", rules), ("userSpecifiedConfiguration", waivers),
    ]
    files = sources.flatMap { role, files in
      files.map { (entries.files.name(of: $0.path), role, $0.digest) }
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

  /// The files that were read, those of the description and its documents first.
  var artifacts: JSON {
    .array(files) { file in
      .object([
        "location": .object([
          "uri": .string(file.name.percentEncoded), "uriBaseId": .string(Self.base),
        ]),
        "roles": .array([file.role]),
        "hashes": .object(["sha-256": .string(file.digest.hexadecimal)]),
      ])
    }
  }

  /// A place whose file is named for other programs. Files without lines have no regions.
  func physicalLocation(_ place: Place) -> JSON {
    .object([
      "artifactLocation": .object([
        "uri": .string(place.file.percentEncoded), "uriBaseId": .string(Self.base),
        "index": numbers[place.file].map(JSON.integer),
      ]),
      "region": place.unit == .line
        ? .object(["startLine": .integer(place.line), "startColumn": .integer(place.column)])
        : nil,
    ])
  }

  /// Where in a file without lines a place is.
  func position(_ place: Place, in wording: any Wording) -> String? {
    place.unit == .line ? nil : wording.position(place)
  }
}
