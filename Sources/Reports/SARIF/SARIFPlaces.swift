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
    let description = entries.assessment.description
    files = (description.sources + description.documents).map { source in
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

  /// The files of the description, and the documents that it points to.
  var artifacts: JSON {
    .array(files) { file in
      .object([
        "location": .object([
          "uri": .string(file.name.asRelativeURI), "uriBaseId": .string(Self.base),
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
        "uri": .string(place.file.asRelativeURI), "uriBaseId": .string(Self.base),
        "index": numbers[place.file].map(JSON.integer),
      ]),
      "region": .object([
        "startLine": .integer(place.line), "startColumn": .integer(place.column),
      ]),
    ])
  }
}

extension String {
  /// The path as a relative reference of RFC 3986: everything but unreserved characters and slashes
  /// as percent signs and digits.
  fileprivate var asRelativeURI: String {
    var uri = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}
