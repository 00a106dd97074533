import Digests
import LocatedYAML
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that a description is made of.
struct DescriptionFiles {
  private static let extensions: Set<String> = ["yaml", "yml", "json"]

  private let collector: DiagnosticCollector
  /// The files that are read.
  private(set) var sources: [SourceFile] = []
  /// What is in them, in the same order.
  private(set) var roots: [Node] = []

  /// Reads files, and folders of files in the order of their names.
  init(_ paths: [String], _ collector: DiagnosticCollector) {
    self.collector = collector
    for path in paths {
      if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
        readFolder(path, names)
      } else {
        read(path, isInFolder: false)
      }
    }
  }

  private mutating func readFolder(_ folder: String, _ names: [String]) {
    let files = names.filter { name in
      !name.hasPrefix(".")
        && Self.extensions.contains(name.split(separator: ".").last?.lowercased() ?? "")
    }
    if files.isEmpty {
      collector.error(
        .format, at: Place(file: folder, line: 1, column: 1),
        "the folder has no YAML or JSON files", hint: "give the folder of a description")
    }
    for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      read(folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)", isInFolder: true)
    }
  }

  private mutating func read(_ path: String, isInFolder: Bool) {
    guard !sources.contains(where: { $0.path == path }) else { return }
    do {
      let bytes = try YAML.bytes(ofFile: path)
      let root = try YAML.parse(bytes, file: path)
      let format = root.mapping?["format"]
      if isInFolder, let other = format?.scalar?.text, other != DescriptionReader.format,
        !other.hasPrefix(Self.family)
      {
        collector.remark(
          .skippedFile, at: format?.place ?? root.place,
          "the file is left out: its format is `\(other)`, not `\(DescriptionReader.format)`")
        return
      }
      let reader = MappingReader(root, "a description", collector)
      guard reader?.checkFormat(DescriptionReader.format) == true else { return }
      sources.append(
        SourceFile(
          path: path, digest: SHA256Digest(of: bytes), text: String(decoding: bytes, as: UTF8.self)))
      roots.append(root)
    } catch {
      collector.report(Diagnostic(error))
    }
  }

  /// What the formats of descriptions begin with, of whatever version.
  private static let family = "process-description/"
}
